package mx.compendium.verifier.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.data.Coverage;
import mx.compendium.verifier.data.Edition;
import mx.compendium.verifier.data.Editions;
import mx.compendium.verifier.figure.Value;

/** It happens now and happened in no edition since the declared beginning, of which none is missing. */
record FirstTime(String figure, String since, List<String> cited) implements Assertion {

    private static final String COVERED = "objectives.covered";

    @Override
    public Optional<Problem> against(Evidence evidence) {
        Editions editions = evidence.editions();
        Edition now = editions.current();
        if (!happens(evidence, now)) {
            return Optional.of(Problem.of("assert.first.now", "", figure));
        }
        Optional<Coverage> first = editions.coverage(since);
        List<Coverage> history = first.map(start -> from(editions, start)).orElse(List.of());
        if (!since.equals(now.period().since()) || history.isEmpty()) {
            return Optional.of(
                    Problem.of("assert.first.since", "", since, now.period().since()));
        }
        return Stream.of(unbroken(history, now), onlyCited(history), never(evidence, history))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** From the first of the history to this edition, in the order of their days; empty when it is not earlier. */
    private static List<Coverage> from(Editions editions, Coverage first) {
        List<Coverage> earlier = editions.earlier();
        int start = earlier.indexOf(first);
        return start < 0 ? List.of() : earlier.subList(start, earlier.size());
    }

    private static Optional<Problem> unbroken(List<Coverage> history, Edition now) {
        LocalDate known = history.get(0).to();
        for (Coverage next : history) {
            if (next.from().isAfter(known.plusDays(1))) {
                return Optional.of(Problem.of("assert.first.gap", "", known, next.from()));
            }
            known = next.to().isAfter(known) ? next.to() : known;
        }
        return Evidence.holds(
                !now.period().from().isAfter(known.plusDays(1)),
                Problem.of("assert.first.gap", "", known, now.period().from()));
    }

    private Optional<Problem> onlyCited(List<Coverage> history) {
        List<String> found = history.stream()
                .filter(coverage -> !coverage.held())
                .map(Coverage::edition)
                .toList();
        return Evidence.holds(
                found.equals(cited),
                Problem.of("assert.first.cited", "", String.join(", ", cited), String.join(", ", found)));
    }

    /** In any earlier edition, also those before the declared beginning. */
    private Optional<Problem> never(Evidence evidence, List<Coverage> history) {
        Editions editions = evidence.editions();
        for (Coverage earlier : editions.earlier()) {
            Optional<BigDecimal> stated = earlier.held() ? Optional.empty() : editions.cited(earlier.edition(), figure);
            if (!earlier.held() && stated.isEmpty() && history.contains(earlier)) {
                return Optional.of(Problem.of("assert.first.unknown", "", earlier.edition(), figure));
            }
            boolean happened = earlier.held()
                    ? happens(evidence, editions.held(earlier.edition()))
                    : stated.filter(value -> happens(evidence, value)).isPresent();
            if (happened) {
                return Optional.of(Problem.of("assert.first.before", "", figure, earlier.edition()));
            }
        }
        return Optional.empty();
    }

    private boolean happens(Evidence evidence, Edition edition) {
        return evidence.figures()
                .value(edition, figure)
                .map(Value::number)
                .filter(number -> reached(number, edition))
                .isPresent();
    }

    private boolean happens(Evidence evidence, BigDecimal stated) {
        return reached(stated, evidence.edition());
    }

    private boolean reached(BigDecimal number, Edition edition) {
        return figure.equals(COVERED)
                ? number.compareTo(BigDecimal.valueOf(edition.objectives().size())) == 0
                : number.signum() > 0;
    }
}
