package mx.compendium.statistics.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * a sealed period is compared with what was known of the earlier ones when it was sealed, and with nothing that came
 * or was corrected later; one that is not sealed yet with what is known now.
 */
public final class R49KnownHistory {

    private R49KnownHistory() {}

    /**
     * Whether something counts as known.
     *
     * @param since when it was sealed or recorded
     * @param until when it was corrected or removed, null while it stands
     * @param sealedAt when the period that asks was sealed, null when it is not
     */
    public static boolean known(Instant since, @Nullable Instant until, @Nullable Instant sealedAt) {
        if (sealedAt == null) {
            return until == null;
        }
        return since.isBefore(sealedAt) && (until == null || until.isAfter(sealedAt));
    }
}
