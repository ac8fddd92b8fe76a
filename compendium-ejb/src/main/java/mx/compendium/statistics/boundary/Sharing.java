package mx.compendium.statistics.boundary;

import java.math.BigDecimal;
import mx.compendium.period.RoundingRule;
import mx.compendium.statistics.model.R03Percentages;

/** The door through which others have a share computed: pure, so it needs no transaction and no role. */
public final class Sharing {

    private Sharing() {}

    /** Per cent with two decimals, by the period's rule. */
    public static BigDecimal percent(long part, long whole, RoundingRule rounding) {
        return R03Percentages.of(part, whole, rounding);
    }
}
