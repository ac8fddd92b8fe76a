package mx.compendium.exchange.model;

import static mx.compendium.action.CaptureField.AIMED_AT_GIRLS_ADOLESCENTS_WOMEN;
import static mx.compendium.action.CaptureField.COUNTED_FROM;
import static mx.compendium.action.CaptureField.POPULATIONS;
import static mx.compendium.action.CaptureField.STATES;
import static mx.compendium.action.CaptureField.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import mx.compendium.exchange.model.Cell.Kind;
import org.junit.jupiter.api.Test;

class R33CellTextsTest {

    private static final R33CellTexts TEXTS = new R33CellTexts(new Vocabulary()
            .with(POPULATIONS, Map.of("WOMEN", "Mujeres", "REFUGEES", "Personas refugiadas, y solicitantes"))
            .with(STATES, Map.of("07", "Chiapas", "09", "Ciudad de México")));

    @Test
    void r33_words_of_a_catalogue_become_their_codes_whatever_their_accents_and_separators() {
        assertThat(TEXTS.text(POPULATIONS, Cell.text("mujeres; Personas refugiadas, y solicitantes")))
                .contains("WOMEN,REFUGEES");
        assertThat(TEXTS.text(STATES, Cell.text("ciudad de mexico, Chiapas"))).contains("09,07");
    }

    @Test
    void r33_a_code_that_lost_its_zero_is_still_that_code() {
        assertThat(TEXTS.text(STATES, new Cell(Kind.NUMBER, "7", null))).contains("07");
    }

    @Test
    void r33_an_unknown_word_stays_for_the_rules_to_tell() {
        assertThat(TEXTS.text(POPULATIONS, Cell.text("Marcianos"))).contains("Marcianos");
    }

    @Test
    void r33_a_number_is_its_digits_and_a_date_its_day() {
        assertThat(TEXTS.text(TOTAL, new Cell(Kind.NUMBER, "2.0053E4", null))).contains("20053");
        assertThat(TEXTS.text(COUNTED_FROM, new Cell(Kind.DAY, "45108", LocalDate.of(2023, 7, 1))))
                .contains("01/07/2023");
        assertThat(TEXTS.text(TOTAL, Cell.text("108 mil 673"))).contains("108 mil 673");
    }

    @Test
    void r33_yes_and_no_are_read_and_anything_else_is_not_guessed() {
        assertThat(TEXTS.text(AIMED_AT_GIRLS_ADOLESCENTS_WOMEN, Cell.text("SÍ")))
                .contains("true");
        assertThat(TEXTS.text(AIMED_AT_GIRLS_ADOLESCENTS_WOMEN, Cell.text("no")))
                .contains("");
        assertThat(TEXTS.text(AIMED_AT_GIRLS_ADOLESCENTS_WOMEN, Cell.text("quizá")))
                .isEmpty();
    }
}
