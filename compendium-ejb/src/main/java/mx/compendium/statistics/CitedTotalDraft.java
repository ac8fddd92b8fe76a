package mx.compendium.statistics;

import java.time.LocalDate;
import mx.compendium.period.Citation;

/**
 * A total of an edition of which nothing else is known here.
 *
 * @param edition its code, e.g. {@code 2021}
 * @param figure code of the figure, e.g. {@code reports.group.OSC}
 */
public record CitedTotalDraft(
        String edition, LocalDate coverageStart, LocalDate coverageEnd, String figure, long value, Citation citation) {}
