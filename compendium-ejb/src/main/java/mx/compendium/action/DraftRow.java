package mx.compendium.action;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report its institution still has in hand.
 *
 * @param name empty while it has none
 * @param corrected whether what was returned was found complete again
 * @param completeness 0–100
 * @param missing fields that are missing or wrong, each once, in the order of the form
 * @param changedAt when somebody last typed in it, null when nobody has
 * @param passing whether nothing stands against declaring it ready
 * @param late whether it may still be written but no longer delivered
 */
public record DraftRow(
        UUID id,
        @Nullable String folio,
        String name,
        ReportState state,
        boolean corrected,
        int completeness,
        List<CaptureField> missing,
        @Nullable Instant changedAt,
        boolean passing,
        boolean late) {

    public DraftRow {
        missing = List.copyOf(missing);
    }

    /** Whether it only waits for somebody to declare it ready. */
    public boolean markable() {
        return passing && !deliverable();
    }

    /** Whether the next delivery of its institution takes it along. */
    public boolean deliverable() {
        return state == ReportState.READY || corrected;
    }
}
