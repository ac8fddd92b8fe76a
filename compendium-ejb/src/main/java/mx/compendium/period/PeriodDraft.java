package mx.compendium.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A reporting period to be planned.
 *
 * @param dueAt last instant of an on-time delivery
 * @param closesAt last instant at which the institutions may deliver at all
 * @param zone zone the deadlines were agreed in, e.g. {@code America/Mexico_City}
 * @param historyBegins code of the first period of the declared history
 * @param institutions codes of the invited institutions
 */
public record PeriodDraft(
        String code,
        String title,
        LocalDate coverageStart,
        LocalDate coverageEnd,
        Instant dueAt,
        Instant closesAt,
        String zone,
        RoundingRule rounding,
        String historyBegins,
        List<String> institutions) {

    public PeriodDraft {
        institutions = List.copyOf(institutions);
    }
}
