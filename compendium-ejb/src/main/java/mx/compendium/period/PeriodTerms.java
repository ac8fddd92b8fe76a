package mx.compendium.period;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is agreed about a period: what it covers, until when it is captured, by which rules it counts.
 *
 * @param dueAt last instant of an on-time delivery
 * @param closesAt last instant at which the institutions may deliver at all
 * @param zone zone the deadlines were agreed in, e.g. {@code America/Mexico_City}
 * @param historyBegins code of the first period of the declared history
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
        PeriodTemplate template) {}
