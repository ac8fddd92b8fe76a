package mx.compendium.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that was sent in, and what has become of it.
 *
 * @param institution whose it is, null when it is the unit's
 * @param size in bytes
 * @param progress of the present state, 0–100
 * @param mode null until its sender decided
 * @param taken rows written, null until it is done
 * @param leftOut valid rows not written because their report changed meanwhile, null until it is done
 * @param failure code of why it failed, null when it did not
 * @param incident number in the log when the failure is ours
 */
public record ImportSheet(
        UUID id,
        String period,
        @Nullable String institution,
        ImportState state,
        String fileName,
        long size,
        String sha256,
        String sender,
        Instant receivedAt,
        int progress,
        @Nullable Instant finishedAt,
        ImportTally tally,
        @Nullable ImportMode mode,
        @Nullable Integer taken,
        @Nullable Integer leftOut,
        @Nullable String failure,
        @Nullable String incident) {

    /** Whether the unit sent it, with an institution in each row. */
    public boolean ofUnit() {
        return institution == null;
    }

    /** Whether something happens to it without anybody's doing. */
    public boolean working() {
        return state == ImportState.RECEIVED || state == ImportState.CHECKING || state == ImportState.WRITING;
    }

    /** Whether its sender may decide now. */
    public boolean undecided() {
        return state == ImportState.CHECKED;
    }
}
