package mx.compendium.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import mx.compendium.notification.NoticeKind;
import mx.compendium.notification.NoticeRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {

    private static final Instant UNTIL = Instant.parse("2026-11-22T05:59:59Z");

    @Test
    void a_letter_says_what_happened_what_to_do_until_when_and_where() {
        Told told = NoticeWords.toInstitution(
                NoticeKind.RETURNED,
                "EF-GRO",
                UNTIL,
                "/app/review/answers.xhtml?id=1",
                "2024",
                "Ferias de salud",
                "PMM-2024-0001");
        assertThat(told.subject()).isEqualTo("Corrija una acción de 2024: «Ferias de salud»");
        assertThat(Letter.text(row(told), "https://compendium.example").replace('\u00A0', ' '))
                .contains("Qué pasó\nLa Unidad leyó la acción PMM-2024-0001 «Ferias de salud» y la devolvió")
                .contains("Qué hacer\nLea cada observación")
                .contains("Hasta cuándo\n21 de noviembre de 2026, 23:59 (hora del centro de México)")
                .contains("Dónde\nhttps://compendium.example/app/review/answers.xhtml?id=1\n");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_kind_has_its_words_and_no_value_is_left_open(NoticeKind kind) {
        Told told = NoticeWords.toInstitution(kind, "EF-GRO", null, "/app/home.xhtml", "2024", "Nombre", 3);
        assertThat(told.subject() + told.happened() + told.todo())
                .contains("2024")
                .doesNotContain("{", "}");
        assertThat(Letter.text(row(told), "https://compendium.example")).doesNotContain("Hasta cuándo");
    }

    @Test
    void when_time_is_over_the_letter_does_not_ask_to_deliver() {
        Told told = NoticeWords.afterTheEnd(NoticeKind.OVERDUE, "EF-GRO", "/app/home.xhtml", "2024", "ayer");
        assertThat(told.todo()).contains("prórroga").doesNotContain("Entregue");
        assertThat(told.until()).isNull();
    }

    private static NoticeRow row(Told told) {
        return new NoticeRow(
                UUID.randomUUID(),
                told.kind(),
                told.period(),
                told.subject(),
                told.happened(),
                told.todo(),
                told.until(),
                told.link(),
                UNTIL,
                false);
    }
}
