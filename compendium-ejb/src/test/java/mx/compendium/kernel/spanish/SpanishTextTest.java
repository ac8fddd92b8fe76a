package mx.compendium.kernel.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanishTextTest {

    @Test
    void a_list_ends_with_y() {
        assertThat(SpanishText.list(List.of())).isEmpty();
        assertThat(SpanishText.list(List.of("1"))).isEqualTo("1");
        assertThat(SpanishText.list(List.of("1", "7"))).isEqualTo("1 y 7");
        assertThat(SpanishText.list(List.of("1", "7", "15"))).isEqualTo("1, 7 y 15");
        assertThat(SpanishText.longList(List.of("a, b", "c", "d"))).isEqualTo("a, b; c; y d");
        assertThat(SpanishText.longList(List.of("a, b", "c"))).isEqualTo("a, b y c");
    }

    @Test
    void y_becomes_e_before_the_sound_i() {
        assertThat(SpanishText.list(List.of("educación", "identidad"))).isEqualTo("educación e identidad");
        assertThat(SpanishText.list(List.of("padres", "hijos"))).isEqualTo("padres e hijos");
        assertThat(SpanishText.list(List.of("Puebla", "Índice"))).isEqualTo("Puebla e Índice");
        assertThat(SpanishText.list(List.of("uno", "«Integración»"))).isEqualTo("uno e «Integración»");
        assertThat(SpanishText.list(List.of("INM", "IFDP"))).isEqualTo("INM e IFDP");
    }

    @Test
    void y_stays_before_a_diphthong_and_before_y() {
        assertThat(SpanishText.list(List.of("agua", "hielo"))).isEqualTo("agua y hielo");
        assertThat(SpanishText.list(List.of("cobre", "hierro"))).isEqualTo("cobre y hierro");
        assertThat(SpanishText.list(List.of("Veracruz", "Yucatán"))).isEqualTo("Veracruz y Yucatán");
    }

    @Test
    void verbs_follow_the_direction_of_the_change() {
        assertThat(SpanishText.moved(10)).isEqualTo("aumentó");
        assertThat(SpanishText.moved(-1)).isEqualTo("disminuyó");
        assertThat(SpanishText.moved(0)).isEqualTo("se mantuvo");
        assertThat(SpanishText.movedTogether(10)).isEqualTo("aumentaron");
        assertThat(SpanishText.movedTogether(-1)).isEqualTo("disminuyeron");
        assertThat(SpanishText.movedTogether(0)).isEqualTo("se mantuvieron");
        assertThat(SpanishText.movement(10)).isEqualTo("un aumento");
        assertThat(SpanishText.movement(-10)).isEqualTo("una disminución");
        assertThat(SpanishText.movement(0)).isEqualTo("ninguna variación");
    }

    @Test
    void nouns_agree_with_their_number() {
        Noun action = Noun.feminine("acción", "acciones");
        assertThat(action.counted(1)).isEqualTo("1 acción");
        assertThat(action.counted(356)).isEqualTo("356 acciones");
        assertThat(action.counted(0)).isEqualTo("0 acciones");
        assertThat(action.inWords(1)).isEqualTo("una acción");
        assertThat(Noun.masculine("objetivo", "objetivos").inWords(3)).isEqualTo("tres objetivos");
        assertThat(action.withArticle(2)).isEqualTo("las acciones");
        assertThat(action.withArticle(1)).isEqualTo("la acción");
        Noun judiciary = Noun.masculine("poder", "poderes");
        assertThat(List.of(judiciary.withArticle(1), judiciary.withArticle(2)))
                .containsExactly("el poder", "los poderes");
        assertThat(action.agree("reportad", 1)).isEqualTo("reportada");
        assertThat(Noun.masculine("programa", "programas").agree("reportad", 2)).isEqualTo("reportados");
    }

    @Test
    void dates_hold_together() {
        assertThat(SpanishDates.day(LocalDate.of(2022, 7, 1))).isEqualTo("1\u00a0de\u00a0julio\u00a0de\u00a02022");
        assertThat(plain(SpanishDates.months(LocalDate.of(2022, 6, 1), LocalDate.of(2023, 6, 30))))
                .isEqualTo("junio de 2022 a junio de 2023");
        assertThat(plain(SpanishDates.months(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))))
                .isEqualTo("enero a diciembre de 2022");
        assertThat(plain(SpanishDates.months(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 31))))
                .isEqualTo("enero de 2022");
        assertThat(plain(SpanishDates.days(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))))
                .isEqualTo("del 1 de enero al 31 de diciembre de 2022");
        assertThat(plain(SpanishDates.days(LocalDate.of(2021, 6, 1), LocalDate.of(2022, 5, 31))))
                .isEqualTo("del 1 de junio de 2021 al 31 de mayo de 2022");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void quotation_is_angular_and_capitals_keep_the_rest() {
        assertThat(SpanishText.quoted("2x1 para Migrantes")).isEqualTo("«2x1 para Migrantes»");
        assertThat(SpanishText.capital("índice de todo")).isEqualTo("Índice de todo");
        assertThat(SpanishText.capital("")).isEmpty();
    }
}
