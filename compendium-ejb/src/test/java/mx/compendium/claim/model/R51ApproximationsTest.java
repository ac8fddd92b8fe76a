package mx.compendium.claim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class R51ApproximationsTest {

    @ParameterizedTest
    @CsvSource({
        "23.03,ABOUT,23,true",
        "23.50,ABOUT,23,true",
        "23.51,ABOUT,23,false",
        "22.49,ABOUT,23,false",
        "85433,MORE_THAN,85000,true",
        "85000,MORE_THAN,85000,false",
        "86000,MORE_THAN,85000,false",
        "84999,MORE_THAN,85000,false",
        "84999,LESS_THAN,85000,true",
        "84000,LESS_THAN,85000,false",
        "85000,LESS_THAN,85000,false"
    })
    void r51_a_round_number_stands_within_its_last_place(
            BigDecimal exact, About.Manner manner, BigDecimal limit, boolean holds) {
        assertThat(R51Approximations.holds(exact, manner, limit)).isEqualTo(holds);
    }

    @Test
    void r51_the_last_place_is_the_last_that_is_not_zero() {
        assertThat(R51Approximations.unit(new BigDecimal("85000"))).isEqualByComparingTo("1000");
        assertThat(R51Approximations.unit(new BigDecimal("23"))).isEqualByComparingTo("1");
        assertThat(R51Approximations.unit(new BigDecimal("36.50"))).isEqualByComparingTo("0.1");
        assertThat(R51Approximations.unit(BigDecimal.ZERO)).isEqualByComparingTo("1");
    }
}
