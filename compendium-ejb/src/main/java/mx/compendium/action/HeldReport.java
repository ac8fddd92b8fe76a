package mx.compendium.action;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report its institution has in hand, with all its texts by their paths.
 *
 * @param folio null before its first delivery
 */
public record HeldReport(UUID id, @Nullable String folio, ReportState state, Map<String, String> texts) {

    public HeldReport {
        texts = Map.copyOf(texts);
    }
}
