package mx.compendium.verifier.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.data.Objective;

/** These objectives have more actions than every other. */
record Largest(List<String> figures) implements Assertion {

    private static final String FAMILY = "reports.objective.";

    @Override
    public Optional<Problem> against(Evidence evidence) {
        List<String> others = evidence.edition().objectives().values().stream()
                .map(Objective::inCodes)
                .map(FAMILY::concat)
                .filter(code -> !figures.contains(code))
                .toList();
        for (String figure : figures) {
            Optional<BigDecimal> number = evidence.number(figure);
            if (number.isEmpty() || !figure.startsWith(FAMILY)) {
                return Evidence.missing(figure);
            }
            Optional<String> larger = others.stream()
                    .filter(other -> evidence.number(other).orElseThrow().compareTo(number.get()) >= 0)
                    .findFirst();
            if (larger.isPresent()) {
                return Optional.of(Problem.of("assert.largest", "", figure, larger.get()));
            }
        }
        return Evidence.holds(!figures.isEmpty(), Problem.of("assert.empty", "", "largest"));
    }
}
