package mx.compendium.verifier.claim;

import java.time.LocalDate;
import java.util.Optional;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.data.Measurement;

/** A measurement has these dates, within the coverage or not. */
record Measured(String action, long measurement, String from, String to, boolean within) implements Assertion {

    @Override
    public Optional<Problem> against(Evidence evidence) {
        String key = action + "/" + measurement;
        Measurement found = evidence.edition().measurements().get(key);
        if (found == null) {
            return Optional.of(Problem.of("assert.measured.none", "", key));
        }
        if (!text(found.from()).equals(from) || !text(found.to()).equals(to)) {
            return Optional.of(
                    Problem.of("assert.measured.dates", "", key, text(found.from()), text(found.to()), from, to));
        }
        return Evidence.holds(
                found.within(evidence.edition().period()) == within, Problem.of("assert.measured.within", "", key));
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
