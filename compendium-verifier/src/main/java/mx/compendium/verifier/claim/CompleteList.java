package mx.compendium.verifier.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.data.Groups;
import mx.compendium.verifier.data.Objective;
import mx.compendium.verifier.figure.Value;

/** Exactly these of a family are above zero. */
record CompleteList(String family, List<String> keys) implements Assertion {

    @Override
    public Optional<Problem> against(Evidence evidence) {
        Set<String> found = all(evidence).stream()
                .filter(key -> evidence.value(family + key).map(Value::signum).orElse(0) > 0)
                .collect(Collectors.toSet());
        Set<String> stated = new HashSet<>(keys);
        return Evidence.holds(
                stated.size() == keys.size() && stated.equals(found),
                Problem.of("assert.list", "", family, different(stated, found)));
    }

    private Collection<String> all(Evidence evidence) {
        return switch (family) {
            case "reports.state." -> evidence.edition().states().keySet();
            case "participants.group." -> Groups.ALL;
            default ->
                evidence.edition().objectives().values().stream()
                        .map(Objective::inCodes)
                        .toList();
        };
    }

    private static String different(Set<String> one, Set<String> other) {
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        return either.stream()
                .filter(key -> one.contains(key) != other.contains(key))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
