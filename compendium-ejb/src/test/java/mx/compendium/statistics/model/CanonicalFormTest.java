package mx.compendium.statistics.model;

import static mx.compendium.statistics.ReportEntries.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import mx.compendium.action.Reach;
import mx.compendium.kernel.Sha256;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFacts;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static final PeriodContent CONTENT = Contents.of(
            2023,
            report(1)
                    .by("SALUD", "SEP")
                    .named("Añorada \"feria\"\n\u0001\\")
                    .in("12")
                    .aimed()
                    .featured()
                    .measured("personas", Reach.DIRECT, 20053, 11706L, 8347L),
            report(2).joint("2x1").by("EF-GRO"));

    @Test
    void the_same_content_comes_back() {
        assertThat(CanonicalForm.read(CanonicalForm.bytes(CONTENT))).isEqualTo(CONTENT);
    }

    @Test
    void members_are_sorted_and_nothing_reported_is_null() {
        String text = new String(CanonicalForm.bytes(CONTENT), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("{\"content\":{\"institutions\":[{\"acronym\":")
                .endsWith("\"format\":\"compendium-period/1\"}")
                .contains("\"sexualDiversity\":null")
                .contains("\"coverageStart\":\"2022-06-01\"")
                .contains("\"name\":\"Añorada \\\"feria\\\"\\n\\u0001\\\\\"");
    }

    @Test
    void what_came_later_is_in_the_form_only_where_it_says_something() {
        assertThat(new String(CanonicalForm.bytes(CONTENT), StandardCharsets.UTF_8))
                .doesNotContain("\"source\"");
        PeriodFacts facts = CONTENT.period();
        PeriodContent takenOver = new PeriodContent(
                new PeriodFacts(
                        facts.code(),
                        facts.title(),
                        facts.coverageStart(),
                        facts.coverageEnd(),
                        facts.rounding(),
                        facts.historyBegins(),
                        false,
                        "Informe Ejecutivo 2021"),
                CONTENT.objectives(),
                CONTENT.states(),
                CONTENT.institutions(),
                CONTENT.reports(),
                CONTENT.jointProgrammes());
        assertThat(CanonicalForm.read(CanonicalForm.bytes(takenOver))).isEqualTo(takenOver);
    }

    @Test
    void composed_and_decomposed_letters_have_the_same_digest() {
        PeriodContent composed = Contents.of(2023, report(1).named("Atenci\u00f3n"));
        PeriodContent decomposed = Contents.of(2023, report(1).named("Atencio\u0301n"));
        assertThat(CanonicalForm.sha256(decomposed)).isEqualTo(CanonicalForm.sha256(composed));
    }

    @Test
    void any_other_value_has_another_digest() {
        PeriodContent other = Contents.of(2023, report(1).objective(2));
        assertThat(CanonicalForm.sha256(other))
                .hasSize(64)
                .isNotEqualTo(CanonicalForm.sha256(Contents.of(2023, report(1))));
    }

    @Test
    void the_digest_is_the_known_one() {
        assertThat(Sha256.hex("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void damaged_or_rewritten_bytes_are_refused() {
        String text = new String(CanonicalForm.bytes(CONTENT), StandardCharsets.UTF_8);
        refused("");
        refused("[]");
        refused(text.substring(1));
        refused(text + "\n");
        refused(text.replace("\"format\":", "\"format\": "));
        refused(text.replace("compendium-period/1", "compendium-period/2"));
        refused(text.replace("\"total\":20053", "\"total\":20053.5"));
        refused(text.replace("\"total\":20053", "\"total\":\"many\""));
        refused(text.replace("\"total\":20053", "\"total\":null"));
        refused(text.replace("\"total\":20053", "\"totals\":20053"));
        refused(text.replace("\"total\":20053", "\"extra\":1,\"total\":20053"));
        refused(text.replace("2022-06-01", "2022-06-41"));
        refused(text.replace("\"DIRECT\"", "\"DIRECTED\""));
        refused(text.replace("\"aimedAtGirlsAdolescentsWomen\":true", "\"aimedAtGirlsAdolescentsWomen\":1"));
        refused(text.replace("\"states\":[\"12\"]", "\"states\":[null]"));
    }

    private static void refused(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CanonicalForm.read(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        byte[] bytes = CanonicalForm.bytes(CONTENT);
        byte[] name = "Resumen".getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Resumen");
        bytes[at + name.length - 1] = (byte) 0xff;
        assertThatThrownBy(() -> CanonicalForm.read(bytes)).isInstanceOf(IllegalArgumentException.class);
    }
}
