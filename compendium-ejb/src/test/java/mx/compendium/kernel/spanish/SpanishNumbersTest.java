package mx.compendium.kernel.spanish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SpanishNumbersTest {

    @Test
    void thousands_stand_apart_by_a_narrow_no_break_space_from_four_digits_on() {
        assertThat(SpanishNumbers.whole(356)).isEqualTo("356");
        assertThat(SpanishNumbers.whole(8347)).isEqualTo("8\u202f347");
        assertThat(SpanishNumbers.whole(20053)).isEqualTo("20\u202f053");
        assertThat(SpanishNumbers.whole(1234567)).isEqualTo("1\u202f234\u202f567");
        assertThat(SpanishNumbers.whole(-1000)).isEqualTo("\u22121\u202f000");
        assertThat(SpanishNumbers.whole(Long.MIN_VALUE)).startsWith("\u22129\u202f223");
    }

    @Test
    void a_change_carries_its_sign() {
        assertThat(SpanishNumbers.signed(33)).isEqualTo("+33");
        assertThat(SpanishNumbers.signed(-23)).isEqualTo("\u221223");
        assertThat(SpanishNumbers.signed(0)).isEqualTo("0");
    }

    @Test
    void a_percentage_keeps_its_decimals_with_a_point_and_the_sign_attached() {
        assertThat(SpanishNumbers.percentage(new BigDecimal("36.51"))).isEqualTo("36.51%");
        assertThat(SpanishNumbers.percentage(new BigDecimal("5.00"))).isEqualTo("5.00%");
        assertThat(SpanishNumbers.percentage(new BigDecimal("0.07"))).isEqualTo("0.07%");
        assertThat(SpanishNumbers.percentage(new BigDecimal("1234.50"))).isEqualTo("1\u202f234.50%");
        assertThat(SpanishNumbers.percentage(new BigDecimal("100"))).isEqualTo("100%");
        assertThat(SpanishNumbers.percentage(new BigDecimal("0.00"))).isEqualTo("0.00%");
        assertThat(SpanishNumbers.signedPercentage(new BigDecimal("2.89"))).isEqualTo("+2.89%");
        assertThat(SpanishNumbers.signedPercentage(new BigDecimal("-0.50"))).isEqualTo("\u22120.50%");
    }

    @Test
    void the_narrative_form_says_mil_and_millones() {
        assertThat(SpanishNumbers.narrative(108673)).isEqualTo("108\u00a0mil\u00a0673");
        assertThat(SpanishNumbers.narrative(0)).isEqualTo("0");
        assertThat(SpanishNumbers.narrative(999)).isEqualTo("999");
        assertThat(SpanishNumbers.narrative(1000)).isEqualTo("mil");
        assertThat(SpanishNumbers.narrative(1005)).isEqualTo("mil\u00a05");
        assertThat(SpanishNumbers.narrative(20000)).isEqualTo("20\u00a0mil");
        assertThat(SpanishNumbers.narrative(999_999)).isEqualTo("999\u00a0mil\u00a0999");
        assertThat(SpanishNumbers.narrative(1_000_000)).isEqualTo("1\u00a0millón");
        assertThat(SpanishNumbers.narrative(1_200_000)).isEqualTo("1\u00a0millón\u00a0200\u00a0mil");
        assertThat(SpanishNumbers.narrative(3_000_001)).isEqualTo("3\u00a0millones\u00a01");
        assertThatThrownBy(() -> SpanishNumbers.narrative(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void small_numbers_are_said_in_words_that_agree() {
        assertThat(SpanishNumbers.words(-1, Gender.MASCULINE)).isEqualTo("\u22121");
        assertThat(SpanishNumbers.words(0, Gender.MASCULINE)).isEqualTo("cero");
        assertThat(SpanishNumbers.words(3, Gender.MASCULINE)).isEqualTo("tres");
        assertThat(SpanishNumbers.words(20, Gender.FEMININE)).isEqualTo("veinte");
        assertThat(SpanishNumbers.words(1, Gender.MASCULINE)).isEqualTo("un");
        assertThat(SpanishNumbers.words(1, Gender.FEMININE)).isEqualTo("una");
        assertThat(SpanishNumbers.words(16, Gender.FEMININE)).isEqualTo("dieciséis");
        assertThat(SpanishNumbers.words(21, Gender.FEMININE)).isEqualTo("21");
    }

    @Test
    void ordinals_agree_and_lose_their_vowel_before_a_masculine_noun() {
        assertThat(SpanishNumbers.ordinal(1, Gender.FEMININE)).isEqualTo("primera");
        assertThat(SpanishNumbers.ordinal(1, Gender.MASCULINE)).isEqualTo("primer");
        assertThat(SpanishNumbers.ordinal(3, Gender.MASCULINE)).isEqualTo("tercer");
        assertThat(SpanishNumbers.ordinal(7, Gender.MASCULINE)).isEqualTo("séptimo");
        assertThat(SpanishNumbers.ordinal(10, Gender.FEMININE)).isEqualTo("décima");
        assertThat(SpanishNumbers.ordinal(12, Gender.FEMININE)).isEqualTo("12.ª");
        assertThatThrownBy(() -> SpanishNumbers.ordinal(0, Gender.FEMININE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
