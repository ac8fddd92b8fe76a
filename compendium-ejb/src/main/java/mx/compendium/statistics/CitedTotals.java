package mx.compendium.statistics;

import java.time.LocalDate;
import java.util.Map;

/**
 * An earlier period of which only some totals are known. It supports what these totals show and nothing else.
 *
 * @param code e.g. {@code 2021}
 * @param values by the code of the figure, e.g. {@code reports.group.OSC} → 0
 * @param citation where the totals were published
 */
public record CitedTotals(
        String code, LocalDate coverageStart, LocalDate coverageEnd, Map<String, Long> values, String citation) {

    public CitedTotals {
        values = Map.copyOf(values);
    }
}
