package mx.compendium.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import mx.compendium.period.RoundingRule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Whole-number percentages against decimal division. */
class R03PercentagesPropertyTest {

    @Property
    void r03_truncation_agrees_with_decimal_division(
            @ForAll long numerator, @ForAll @LongRange(min = 1) long denominator) {
        assertThat(R03Percentages.of(numerator, denominator, RoundingRule.TRUNCATE))
                .isEqualTo(oracle(numerator, denominator, RoundingMode.DOWN));
    }

    @Property
    void r03_half_up_agrees_with_decimal_division(
            @ForAll long numerator, @ForAll @LongRange(min = 1) long denominator) {
        assertThat(R03Percentages.of(numerator, denominator, RoundingRule.HALF_UP))
                .isEqualTo(oracle(numerator, denominator, RoundingMode.HALF_UP));
    }

    @Property
    void r03_halves_agree_with_decimal_division(
            @ForAll @LongRange(min = -2000, max = 2000) long numerator,
            @ForAll @LongRange(min = 1, max = 400) long denominator) {
        assertThat(R03Percentages.of(numerator, denominator, RoundingRule.HALF_UP))
                .isEqualTo(oracle(numerator, denominator, RoundingMode.HALF_UP));
    }

    private static BigDecimal oracle(long numerator, long denominator, RoundingMode mode) {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), 2, mode);
    }
}
