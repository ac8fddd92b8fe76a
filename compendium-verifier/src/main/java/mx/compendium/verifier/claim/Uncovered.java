package mx.compendium.verifier.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.compendium.verifier.bundle.Problem;

/** Exactly these objectives have no action. */
record Uncovered(List<String> objectives) implements Assertion {

    @Override
    public Optional<Problem> against(Evidence evidence) {
        List<String> found = evidence.uncovered();
        Set<String> stated = new HashSet<>(objectives);
        return Evidence.holds(
                !found.isEmpty() && stated.size() == objectives.size() && stated.equals(Set.copyOf(found)),
                Problem.of("assert.uncovered", "", String.join(", ", objectives), String.join(", ", found)));
    }
}
