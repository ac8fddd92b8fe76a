package mx.compendium.action.model;

import java.time.Instant;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;

/**
 * The time an institution has to deliver in a period.
 *
 * @param extendedUntil its own later date, null without one
 * @param reopenedUntil until when it captures again after closing, null when it does not
 */
public record DeliveryWindow(
        PeriodState period,
        Instant dueAt,
        @Nullable Instant extendedUntil,
        Instant closesAt,
        @Nullable Instant reopenedUntil) {

    boolean extendedAt(Instant now) {
        return reaches(extendedUntil, now);
    }

    /** Whether anything may be delivered: the period takes it, or a date of the institution's own. */
    boolean takesAt(Instant now) {
        boolean general = period != PeriodState.CLOSED && !now.isAfter(closesAt);
        return general || extendedAt(now) || reaches(reopenedUntil, now);
    }

    private static boolean reaches(@Nullable Instant date, Instant now) {
        return date != null && !now.isAfter(date);
    }
}
