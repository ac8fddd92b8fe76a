package mx.compendium.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Locale MEXICO = Locale.forLanguageTag("es-MX");
    private final Texts texts = Texts.in(MEXICO);
    private final Dates dates = new Dates(texts, MEXICO);

    @Test
    void an_instant_is_told_with_its_zone() {
        assertThat(dates.moment(Instant.parse("2026-11-22T05:59:00Z")))
                .isEqualTo("21 de noviembre de 2026, 23:59 (hora del centro de México)");
    }

    @Test
    void days_left_are_days_of_the_calendar_in_mexico_city() {
        Instant deadline = Instant.parse("2026-11-23T05:59:59Z");
        assertThat(dates.until(Instant.parse("2026-11-22T06:00:00Z"), deadline)).isEqualTo("vence hoy");
        assertThat(dates.until(Instant.parse("2026-11-22T05:59:00Z"), deadline)).isEqualTo("falta 1 día");
        assertThat(dates.until(Instant.parse("2026-11-24T12:00:00Z"), deadline)).isEqualTo("venció hace 2 días");
    }

    @Test
    void coverage_is_told_in_months() {
        assertThat(dates.months(LocalDate.of(2022, 6, 1), LocalDate.of(2023, 6, 30)))
                .isEqualTo("junio de 2022 a junio de 2023");
    }

    @Test
    void a_short_moment_reads_alike_on_every_java() {
        Instant noon = Instant.parse("2031-10-05T18:00:00Z");
        assertThat(dates.shortMoment(noon)).isEqualTo("5 oct. 2031, 12:00");
        assertThat(new Dates(Texts.in(Locale.ENGLISH), Locale.ENGLISH).shortMoment(noon))
                .isEqualTo("5 Oct 2031, 12:00");
    }

    @Test
    void english_says_the_same_day() {
        Texts english = Texts.in(Locale.ENGLISH);
        assertThat(new Dates(english, Locale.ENGLISH).day(LocalDate.of(2026, 11, 21)))
                .isEqualTo("21 November 2026");
    }

    @Test
    void spanish_stays_spanish_on_a_server_that_speaks_english() {
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("en");
        assertThat(texts.of("menu.periods")).isEqualTo("Periodos");
    }

    @Test
    void numbers_print_in_the_houses_style_inside_texts_too() {
        assertThat(texts.of("format.kilobytes", 20053)).isEqualTo("20\u202f053 kB");
    }

    @Test
    void words_chosen_by_a_number_carry_it_in_the_same_style() {
        assertThat(texts.of("format.ago", 1149)).isEqualTo("venció hace 1\u202f149 días");
    }
}
