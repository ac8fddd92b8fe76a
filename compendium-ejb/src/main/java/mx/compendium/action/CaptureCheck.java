package mx.compendium.action;

import java.util.List;
import java.util.Set;
import mx.compendium.kernel.Violation;

/**
 * How a report stands before it may be delivered: everything that is missing or wrong at once.
 *
 * @param violations at the paths of their fields
 * @param completeness 0–100: how many of the demanded things are there
 * @param complete sections without a violation
 */
public record CaptureCheck(
        List<Violation> violations, List<CaptureWarning> warnings, int completeness, Set<CaptureSection> complete) {

    public CaptureCheck {
        violations = List.copyOf(violations);
        warnings = List.copyOf(warnings);
        complete = Set.copyOf(complete);
    }

    /** Whether it may be marked ready. */
    public boolean passes() {
        return violations.isEmpty() && warnings.stream().allMatch(CaptureWarning::confirmed);
    }
}
