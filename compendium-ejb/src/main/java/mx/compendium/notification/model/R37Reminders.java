package mx.compendium.notification.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * an institution that has handed in nothing is reminded 15, 7, 3 and 1 days before its own date and 1 day after it;
 * 2 days after it its head is told.
 */
public final class R37Reminders {

    /** The step that goes to the head. */
    public static final int TO_HEAD = 2;

    private static final List<Integer> DAYS = List.of(-15, -7, -3, -1, 1, TO_HEAD);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private R37Reminders() {}

    /** One step: so many days from the date, at this instant. */
    public record Step(int days, Instant at) {}

    /** What became of a step. */
    public enum Fate {
        TOLD,
        /** A later step is due already, or this one was past when the date was set: several at once say no more than one. */
        PASSED,
        /** There is a delivery, or a nil report. */
        MET,
        /** The institution has another date by now. */
        REPLACED,
        /** Nothing is captured any more. */
        ENDED
    }

    /**
     * How things stand when a step is due.
     *
     * @param delivered whether there is a delivery or a nil report
     * @param capturing whether the institution may still write: the period is open, or its own extension opened it again
     */
    public record Standing(boolean delivered, boolean capturing, boolean sameDate, boolean laterDue) {}

    /** All steps around a date, in the morning of their civil days in the period's zone. */
    public static List<Step> around(Instant deadline, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(deadline, zone);
        return DAYS.stream()
                .map(days -> new Step(
                        days, day.plusDays(days).atTime(MORNING).atZone(zone).toInstant()))
                .toList();
    }

    /** Until when something can still be handed in: the own date, then the closing; empty when both are over. */
    public static Optional<Instant> until(Instant now, Instant deadline, Instant closesAt) {
        return Stream.of(deadline, closesAt).filter(now::isBefore).findFirst();
    }

    public static Fate fate(Standing standing) {
        if (standing.delivered()) {
            return Fate.MET;
        }
        if (!standing.capturing()) {
            return Fate.ENDED;
        }
        if (!standing.sameDate()) {
            return Fate.REPLACED;
        }
        return standing.laterDue() ? Fate.PASSED : Fate.TOLD;
    }
}
