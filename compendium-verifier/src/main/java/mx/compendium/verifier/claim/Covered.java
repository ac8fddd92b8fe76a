package mx.compendium.verifier.claim;

import java.util.List;
import java.util.Optional;
import mx.compendium.verifier.bundle.Problem;

/** Every objective has an action. */
record Covered() implements Assertion {

    @Override
    public Optional<Problem> against(Evidence evidence) {
        List<String> uncovered = evidence.uncovered();
        return Evidence.holds(uncovered.isEmpty(), Problem.of("assert.covered", "", String.join(", ", uncovered)));
    }
}
