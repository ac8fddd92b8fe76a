package mx.compendium.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardWordsTest {

    @ParameterizedTest
    @EnumSource(NarrativeSection.class)
    void every_section_has_words_without_a_numeral_typed_by_hand(NarrativeSection section) {
        assertThat(StandardWords.body(section, null)).isNotBlank().doesNotContainPattern("[0-9]");
    }

    @Test
    void a_challenge_is_a_heading_and_its_paragraph() {
        assertThat(StandardWords.body(NarrativeSection.CHALLENGES, null).lines())
                .hasSize(10)
                .filteredOn(line -> line.startsWith("### "))
                .hasSize(5);
    }

    @Test
    void of_an_edition_taken_over_nobody_is_said_to_have_reported_signed_or_reviewed() {
        assertThat(StandardWords.body(NarrativeSection.CONFORMATION, "Informe {sic}"))
                .contains("se tomaron de [Informe {sic}](source:edition).")
                .doesNotContainPattern("firmó|revis|\\{source}");
        assertThat(StandardWords.body(NarrativeSection.PREAMBLE, null)).contains("firmó");
    }
}
