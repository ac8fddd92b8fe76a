package mx.compendium.review;

import java.time.Instant;
import java.util.UUID;
import mx.compendium.action.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * A delivered report in the inbox of the unit.
 *
 * @param reviewer name of who is assigned to the institution, null when nobody is
 * @param deliveredAt its last delivery; null when it came without one
 * @param open observations that are not closed
 * @param answered of those, how many the institution has answered
 * @param confirmedWarnings unusual things the institution confirmed with a reason
 * @param own whether the caller captured any of it, so that somebody else accepts it
 */
public record InboxRow(
        UUID report,
        String folio,
        String name,
        String institution,
        String institutionName,
        int principalObjective,
        ReportState state,
        int version,
        @Nullable String reviewer,
        boolean mine,
        @Nullable Instant deliveredAt,
        CourtTime time,
        int open,
        int answered,
        int confirmedWarnings,
        boolean own) {}
