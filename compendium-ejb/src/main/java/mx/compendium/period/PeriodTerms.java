package mx.compendium.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed about a period: what it covers, until when it is captured, by which rules it counts.
 *
 * @param dueAt last instant of an on-time delivery
 * @param closesAt last instant at which the institutions may deliver at all
 * @param zone zone the deadlines were agreed in, e.g. {@code America/Mexico_City}
 * @param historyBegins code of the first period of the declared history
 * @param source where a former edition was published that is taken over; null for one that is captured here
 */
public record PeriodTerms(
        String title,
        LocalDate coverageStart,
        LocalDate coverageEnd,
        Instant dueAt,
        Instant closesAt,
        String zone,
        RoundingRule rounding,
        String historyBegins,
        PeriodTemplate template,
        @Nullable Citation source) {

    public PeriodTerms(
            String title,
            LocalDate coverageStart,
            LocalDate coverageEnd,
            Instant dueAt,
            Instant closesAt,
            String zone,
            RoundingRule rounding,
            String historyBegins,
            PeriodTemplate template) {
        this(title, coverageStart, coverageEnd, dueAt, closesAt, zone, rounding, historyBegins, template, null);
    }

    /** Whether it is a former edition taken over: nothing of it is captured or delivered here. */
    public boolean takenOver() {
        return source != null;
    }

    /** The same of a former edition: its capture is over with the last day it covers, and nobody is shown those instants. */
    public PeriodTerms takenOverFrom(Citation where) {
        Instant over = coverageEnd.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
        return new PeriodTerms(
                title, coverageStart, coverageEnd, over, over, zone, rounding, historyBegins, template, where);
    }
}
