package mx.compendium.verifier.claim;

import java.math.BigDecimal;
import java.util.Optional;
import mx.compendium.verifier.bundle.Problem;

/** Two figures have the same value. */
record Equal(String one, String other) implements Assertion {

    @Override
    public Optional<Problem> against(Evidence evidence) {
        Optional<BigDecimal> first = evidence.number(one);
        Optional<BigDecimal> second = evidence.number(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Evidence.missing(first.isEmpty() ? one : other);
        }
        return Evidence.holds(
                first.get().compareTo(second.get()) == 0,
                Problem.of(
                        "assert.equal",
                        "",
                        one,
                        first.get().toPlainString(),
                        other,
                        second.get().toPlainString()));
    }
}
