package mx.compendium.period.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;

/** an extension is a later date for one institution, with a reason, while the period is captured or reviewed. */
public final class R29Extension {

    private static final int LONGEST = 366;

    private R29Extension() {}

    public static List<Violation> against(PeriodState state, Instant dueAt, Instant until, String reason, Instant now) {
        List<Violation> found = new ArrayList<>();
        if (state != PeriodState.OPEN && state != PeriodState.CLOSED) {
            found.add(Violation.of("period.extend.not-capturing", state));
        }
        if (!until.isAfter(dueAt)) {
            found.add(Violation.at("until", "period.extend.not-later"));
        }
        if (!until.isAfter(now)) {
            found.add(Violation.at("until", "period.extend.date-past"));
        }
        if (reason.isBlank()) {
            found.add(Violation.at("reason", "period.extend.reason-missing"));
        }
        return found;
    }

    public static List<Violation> againstDays(int days) {
        return days >= 1 && days <= LONGEST
                ? List.of()
                : List.of(Violation.at("days", "period.extend.days-out-of-range", LONGEST));
    }

    /**
     * The extension by so many civil days: they are counted from the date in force, or from today once it has passed, and
     * the hour of the day stays.
     *
     * @param extendedUntil the later date the institution has already, null without one
     */
    public static Instant after(int days, Instant dueAt, @Nullable Instant extendedUntil, ZoneId zone, Instant now) {
        Instant inForce = extendedUntil != null && extendedUntil.isAfter(dueAt) ? extendedUntil : dueAt;
        var from = inForce.atZone(zone);
        var first = inForce.isAfter(now) ? from : now.atZone(zone).with(from.toLocalTime());
        return first.plusDays(days).toInstant();
    }
}
