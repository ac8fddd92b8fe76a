package mx.compendium.action;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a report somebody brings; nothing is written yet.
 *
 * @param report null when it would be begun
 * @param base revision of the capture it was weighed against, 0 when it would be begun
 * @param texts by path, that would be changed; empty when it says what stands
 * @param hindrances why it cannot be taken at all
 * @param violations of the rules of capture, at the paths of their fields
 * @param warnings that are not confirmed
 * @param completeness 0–100
 */
public record WeighedReport(
        @Nullable UUID report,
        int base,
        Map<String, String> texts,
        List<Violation> hindrances,
        List<Violation> violations,
        List<CaptureWarning> warnings,
        int completeness) {

    public WeighedReport {
        texts = Map.copyOf(texts);
        hindrances = List.copyOf(hindrances);
        violations = List.copyOf(violations);
        warnings = List.copyOf(warnings);
    }

    public boolean takes() {
        return !texts.isEmpty() && hindrances.isEmpty() && violations.isEmpty();
    }

    public boolean changesNothing() {
        return texts.isEmpty() && hindrances.isEmpty();
    }
}
