package mx.compendium.period.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.compendium.kernel.Violation;
import mx.compendium.period.ParticipationRow.Asked;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;

/**
 * after closing and before the seal one institution captures again until a date of its own, for a reason; what it
 * then delivers is late. It overrides the refusal of R-25, so one administrator asks for it and another agrees.
 */
public final class R43Reopening {

    private R43Reopening() {}

    public static List<Violation> againstAsking(
            PeriodState state, Instant closesAt, Instant until, String reason, Instant now) {
        List<Violation> found = new ArrayList<>(againstState(state, closesAt, now));
        if (!until.isAfter(now)) {
            found.add(Violation.at("until", "period.reopen.date-past"));
        }
        if (reason.isBlank()) {
            found.add(Violation.at("reason", "period.reopen.reason-missing"));
        }
        return found;
    }

    /**
     * What stands against agreeing.
     *
     * @param asked what was asked for, null when nothing was
     * @param read the date that was read, by which it is known that nobody asked for another meanwhile
     */
    public static List<Violation> againstAgreeing(
            PeriodState state, Instant closesAt, @Nullable Asked asked, Instant read, UUID by, Instant now) {
        if (asked == null) {
            return List.of(Violation.of("period.reopen.none-asked"));
        }
        List<Violation> found = new ArrayList<>(againstState(state, closesAt, now));
        if (asked.by().equals(by)) {
            found.add(Violation.of("period.reopen.same-person"));
        }
        if (!asked.until().equals(read)) {
            found.add(Violation.of("period.reopen.changed-meanwhile"));
        }
        if (!asked.until().isAfter(now)) {
            found.add(Violation.at("until", "period.reopen.date-past"));
        }
        return found;
    }

    private static List<Violation> againstState(PeriodState state, Instant closesAt, Instant now) {
        boolean over = state == PeriodState.CLOSED || (state == PeriodState.OPEN && now.isAfter(closesAt));
        return over ? List.of() : List.of(Violation.of("period.reopen.not-closed", state));
    }
}
