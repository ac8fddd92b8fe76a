package mx.compendium.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** The one refusal of the house: all broken rules at once, never the first only. Rolls the transaction back. */
@ApplicationException(rollback = true)
public class RulesBroken extends RuntimeException {

    private final transient List<Violation> violations;

    public RulesBroken(List<Violation> violations) {
        super(violations.stream().map(Violation::code).collect(Collectors.joining(", ")));
        this.violations = List.copyOf(violations);
    }

    public RulesBroken(Violation violation) {
        this(List.of(violation));
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Throws when there is at least one violation. */
    public static void ifAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RulesBroken(violations);
        }
    }
}
