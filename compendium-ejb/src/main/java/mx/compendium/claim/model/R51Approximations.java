package mx.compendium.claim.model;

import java.math.BigDecimal;

/**
 * a round number stands for an exact one only as far as its last place that is not zero lets it: «alrededor de» within
 * half a unit of that place, «más de» and «menos de» within one whole unit, and never level.
 */
final class R51Approximations {

    private R51Approximations() {}

    static boolean holds(BigDecimal exact, About.Manner manner, BigDecimal limit) {
        BigDecimal unit = unit(limit);
        BigDecimal beyond = exact.subtract(limit);
        return switch (manner) {
            case ABOUT -> beyond.abs().multiply(BigDecimal.valueOf(2)).compareTo(unit) <= 0;
            case MORE_THAN -> beyond.signum() > 0 && beyond.compareTo(unit) < 0;
            case LESS_THAN -> beyond.signum() < 0 && beyond.negate().compareTo(unit) < 0;
        };
    }

    /** The value of the last place that is not zero: 1 of 23, 1000 of 85 000, 0.1 of 36.5. */
    static BigDecimal unit(BigDecimal limit) {
        return limit.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.movePointLeft(limit.stripTrailingZeros().scale());
    }
}
