package mx.compendium.statistics;

import java.time.LocalDate;
import mx.compendium.period.RoundingRule;
import org.jspecify.annotations.Nullable;

/**
 * What a period says of itself.
 *
 * @param code e.g. {@code 2023}
 * @param coverageStart first day covered
 * @param coverageEnd last day covered
 * @param historyBegins code of the first period of the declared history; "por primera vez" speaks since then
 * @param demonstration whether the content is the demonstration's
 * @param source where a former edition taken over was published, null for one that was captured here: of a former one
 *     nobody knows who was invited
 */
public record PeriodFacts(
        String code,
        String title,
        LocalDate coverageStart,
        LocalDate coverageEnd,
        RoundingRule rounding,
        String historyBegins,
        boolean demonstration,
        @Nullable String source) {

    public PeriodFacts(
            String code,
            String title,
            LocalDate coverageStart,
            LocalDate coverageEnd,
            RoundingRule rounding,
            String historyBegins,
            boolean demonstration) {
        this(code, title, coverageStart, coverageEnd, rounding, historyBegins, demonstration, null);
    }
}
