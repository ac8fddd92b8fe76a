package mx.compendium.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number with its code, definition, basis, value, printed text and the records behind it.
 *
 * @param code stable code, e.g. {@code reports.objective.07}
 * @param definition what it counts
 * @param numerator what was counted
 * @param denominator of a share or the former value of a change; null for a plain count
 * @param value exact printed value: a whole number, or a percentage with two decimals already rounded by the period's rule
 * @param text as printed, e.g. {@code 36.51%} or {@code 20 053} with a narrow no-break space
 * @param rule number of the rule that made it, e.g. {@code R-01}
 * @param records ids of the reports behind it, in the order of their folios
 */
public record Figure(
        String code,
        Definition definition,
        Basis basis,
        long numerator,
        @Nullable Long denominator,
        BigDecimal value,
        String text,
        String rule,
        List<UUID> records) {

    public Figure {
        records = List.copyOf(records);
    }

    public int recordCount() {
        return records.size();
    }
}
