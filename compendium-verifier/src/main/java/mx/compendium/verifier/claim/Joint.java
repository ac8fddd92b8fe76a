package mx.compendium.verifier.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.data.Action;

/** These actions, and no other, are one joint programme. */
record Joint(String programme, List<String> actions) implements Assertion {

    @Override
    public Optional<Problem> against(Evidence evidence) {
        List<String> found = programme.isEmpty()
                ? List.of()
                : evidence.edition().of(programme).stream().map(Action::folio).toList();
        Set<String> stated = new HashSet<>(actions);
        return Evidence.holds(
                actions.size() >= 2 && stated.size() == actions.size() && stated.equals(Set.copyOf(found)),
                Problem.of("assert.joint", "", programme, String.join(", ", actions), String.join(", ", found)));
    }
}
