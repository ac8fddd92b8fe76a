package mx.compendium.statistics;

import java.time.LocalDate;
import java.util.Map;

/**
 * An earlier period of which only some totals are known. It supports what these totals show and nothing else.
 *
 * @param code e.g. {@code 2021}
 * @param values by the code of the figure, e.g. {@code reports.group.OSC} → 0
 */
public record CitedTotals(String code, LocalDate coverageStart, LocalDate coverageEnd, Map<String, Cited> values) {

    public CitedTotals {
        values = Map.copyOf(values);
    }

    /**
     * One of them.
     *
     * @param citation where it was published
     */
    public record Cited(long value, String citation) {}
}
