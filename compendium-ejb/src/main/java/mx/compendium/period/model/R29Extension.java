package mx.compendium.period.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodState;

/** an extension is a later date for one institution, with a reason, while the period is captured or reviewed. */
public final class R29Extension {

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
}
