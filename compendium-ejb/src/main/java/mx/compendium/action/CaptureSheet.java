package mx.compendium.action;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A report as its institution writes it.
 *
 * @param fields every text by its path, in the order of paths
 * @param revision of the whole, for the check that nobody changed it meanwhile
 * @param against why it cannot be written now; empty when it can
 * @param late whether it may still be written but no longer delivered
 */
public record CaptureSheet(
        UUID id,
        String period,
        String institution,
        @Nullable String folio,
        ReportState state,
        Map<String, CapturedText> fields,
        int revision,
        CaptureCheck check,
        List<Violation> against,
        boolean late) {

    public CaptureSheet {
        against = List.copyOf(against);
    }

    public String text(String path) {
        CapturedText found = fields.get(path);
        return found == null ? "" : found.text();
    }
}
