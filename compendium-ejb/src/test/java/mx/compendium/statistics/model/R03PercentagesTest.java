package mx.compendium.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import mx.compendium.period.RoundingRule;
import org.junit.jupiter.api.Test;

class R03PercentagesTest {

    @Test
    void r03_truncation_of_130_of_356_gives_36_51() {
        assertThat(R03Percentages.of(130, 356, RoundingRule.TRUNCATE)).isEqualTo(new BigDecimal("36.51"));
    }

    @Test
    void r03_half_up_of_130_of_356_gives_36_52() {
        assertThat(R03Percentages.of(130, 356, RoundingRule.HALF_UP)).isEqualTo(new BigDecimal("36.52"));
    }

    @Test
    void r03_the_half_goes_away_from_zero() {
        assertThat(R03Percentages.of(1, 20_000, RoundingRule.HALF_UP)).isEqualTo(new BigDecimal("0.01"));
        assertThat(R03Percentages.of(-1, 20_000, RoundingRule.HALF_UP)).isEqualTo(new BigDecimal("-0.01"));
        assertThat(R03Percentages.of(-1, 20_000, RoundingRule.TRUNCATE)).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void r03_there_is_no_share_of_nothing() {
        assertThatThrownBy(() -> R03Percentages.of(1, 0, RoundingRule.TRUNCATE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
