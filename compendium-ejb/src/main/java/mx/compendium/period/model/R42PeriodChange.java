package mx.compendium.period.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodState;
import mx.compendium.period.PeriodTerms;

/**
 * a planned period changes in everything but its code; an open one in its title, coverage, template and deadlines,
 * and a deadline only moves to an instant to come and with a reason.
 */
public final class R42PeriodChange {

    private R42PeriodChange() {}

    public static List<Violation> against(
            PeriodState state, PeriodTerms before, PeriodTerms after, String reason, Instant now) {
        if (state != PeriodState.PLANNED && state != PeriodState.OPEN) {
            return List.of(Violation.of("period.change.not-planning", state));
        }
        if (before.takenOver() != after.takenOver()) {
            return List.of(Violation.of("period.change.kept-since-planning"));
        }
        return state == PeriodState.OPEN ? whileOpen(before, after, reason, now) : List.of();
    }

    private static List<Violation> whileOpen(PeriodTerms before, PeriodTerms after, String reason, Instant now) {
        List<Violation> found = new ArrayList<>();
        kept("zone", before.zone(), after.zone(), found);
        kept("rounding", before.rounding(), after.rounding(), found);
        kept("historyBegins", before.historyBegins(), after.historyBegins(), found);
        moved("dueAt", before.dueAt(), after.dueAt(), now, found);
        moved("closesAt", before.closesAt(), after.closesAt(), now, found);
        if (deadlineMoves(before, after) && reason.isBlank()) {
            found.add(Violation.at("reason", "period.change.reason-missing"));
        }
        return found;
    }

    private static void kept(String field, Object before, Object after, List<Violation> found) {
        if (!before.equals(after)) {
            found.add(Violation.at(field, "period.change.kept-since-opening"));
        }
    }

    private static void moved(String field, Instant before, Instant after, Instant now, List<Violation> found) {
        if (!before.equals(after) && !after.isAfter(now)) {
            found.add(Violation.at(field, "period.change.date-past"));
        }
    }

    private static boolean deadlineMoves(PeriodTerms before, PeriodTerms after) {
        return !before.dueAt().equals(after.dueAt()) || !before.closesAt().equals(after.closesAt());
    }
}
