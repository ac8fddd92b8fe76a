package mx.compendium.verifier.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.compendium.verifier.bundle.Problem;

/** A change is put down to one contributor: it has its sign, and at least half of all contributions with that sign. */
record Cause(String of, String named, List<String> among) implements Assertion {

    @Override
    public Optional<Problem> against(Evidence evidence) {
        if (!among.contains(named) || new HashSet<>(among).size() != among.size()) {
            return Optional.of(Problem.of("assert.cause.among", "", named));
        }
        Optional<BigDecimal> whole = evidence.number(of + ".change");
        if (whole.isEmpty()) {
            return Evidence.missing(of + ".change");
        }
        Map<String, BigDecimal> changes = new LinkedHashMap<>();
        for (String part : among) {
            Optional<BigDecimal> change = evidence.number(part + ".change");
            if (change.isEmpty()) {
                return Evidence.missing(part + ".change");
            }
            changes.put(part, change.get());
        }
        return judged(whole.get(), changes);
    }

    private Optional<Problem> judged(BigDecimal whole, Map<String, BigDecimal> changes) {
        BigDecimal sum = changes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(whole) != 0) {
            return Optional.of(Problem.of("assert.cause.sum", "", sum.toPlainString(), whole.toPlainString()));
        }
        int sign = whole.signum();
        BigDecimal own = changes.getOrDefault(named, BigDecimal.ZERO);
        BigDecimal all = changes.values().stream()
                .filter(change -> change.signum() == sign)
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean supported =
                sign != 0 && own.signum() == sign && own.abs().add(own.abs()).compareTo(all) >= 0;
        return Evidence.holds(
                supported,
                Problem.of("assert.cause", "", named, own.toPlainString(), all.toPlainString(), whole.toPlainString()));
    }
}
