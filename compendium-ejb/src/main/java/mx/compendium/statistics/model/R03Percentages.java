package mx.compendium.statistics.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import mx.compendium.period.RoundingRule;

/** percentages are computed in whole numbers and keep two decimals by the rule of the period. */
public final class R03Percentages {

    /** A hundred per cent in hundredths of one per cent. */
    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

    private R03Percentages() {}

    /**
     * Per cent with two decimals. {@code TRUNCATE} cuts towards zero, {@code HALF_UP} takes the half away from zero.
     *
     * @throws IllegalArgumentException when the denominator is not positive: there is no share of nothing
     */
    public static BigDecimal of(long numerator, long denominator, RoundingRule rounding) {
        if (denominator <= 0) {
            throw new IllegalArgumentException("no percentage of " + denominator);
        }
        BigInteger scaled = BigInteger.valueOf(numerator).multiply(WHOLE);
        BigInteger half = rounding == RoundingRule.HALF_UP ? halfTowards(scaled, denominator) : BigInteger.ZERO;
        BigInteger twice = scaled.shiftLeft(1).add(half);
        return new BigDecimal(twice.divide(BigInteger.valueOf(denominator).shiftLeft(1)), 2);
    }

    private static BigInteger halfTowards(BigInteger scaled, long denominator) {
        return BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(scaled.signum()));
    }
}
