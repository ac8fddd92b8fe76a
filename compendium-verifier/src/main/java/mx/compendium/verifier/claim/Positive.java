package mx.compendium.verifier.claim;

import java.util.Optional;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.figure.Value;

/** There is at least one. */
record Positive(String figure) implements Assertion {

    @Override
    public Optional<Problem> against(Evidence evidence) {
        Optional<Value> value = evidence.value(figure);
        return value.isEmpty()
                ? Evidence.missing(figure)
                : Evidence.holds(
                        value.get().signum() > 0,
                        Problem.of("assert.positive", "", figure, value.get().plain()));
    }
}
