package mx.compendium.narrative.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.Reference;
import mx.compendium.claim.boundary.TextReading;
import mx.compendium.narrative.NarrativeFinding;
import mx.compendium.statistics.Figure;
import mx.compendium.template.NarrativeSection;
import mx.compendium.template.StandardWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OffersTest {

    @Test
    void a_number_typed_near_a_share_is_offered_the_share_and_what_has_its_value() {
        List<Figure> offered =
                only("Se concentra el 37 de todo.", "number-loose").figures();
        assertThat(offered).extracting(Figure::code).endsWith("concentration.top3.share");
        assertThat(offered).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void a_number_is_offered_the_figures_of_its_value() {
        assertThat(only("Hubo 356 acciones.", "number-loose").figures())
                .extracting(Figure::code)
                .contains("reports.total");
        assertThat(only("El 36.51% de ellas.", "number-loose").figures())
                .extracting(Figure::code)
                .startsWith("concentration.top3.share");
    }

    @Test
    void a_year_is_offered_the_edition_it_names_which_then_holds() {
        assertThat(only("En 2022 y antes.", "number-loose").names()).containsExactly(Reference.edition("2022"));
        assertThat(found("En [2022](name:edition:2022) y antes.")).isEmpty();
    }

    @Test
    void nothing_is_invented() {
        assertThat(only("Hubo 987654 acciones.", "number-loose").figures()).isEmpty();
        assertThat(only("Es un avance al cumplimiento.", "compliance").claims()).isEmpty();
    }

    @Test
    void a_claim_word_is_offered_the_sentences_that_say_it() {
        assertThat(only("Reportan por primera vez.", "words-loose").claims())
                .isNotEmpty()
                .allMatch(claim -> claim.kind() == ClaimKind.FIRST_TIME);
        assertThat(only("Fue debido a la lluvia.", "words-loose").claims())
                .isNotEmpty()
                .allMatch(claim -> claim.kind() == ClaimKind.CAUSE);
    }

    @Test
    void what_is_taken_from_the_data_needs_no_offer() {
        String sentence = Data2023.LEDGER.claims().get(0).text();
        assertThat(found("### Título\n[" + sentence + "](claim:"
                        + Data2023.LEDGER.claims().get(0).id() + ")"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NarrativeSection.class)
    void the_standard_words_say_nothing_the_data_do_not_carry(NarrativeSection section) {
        assertThat(found(StandardWords.body(section, null))).isEmpty();
    }

    private static NarrativeFinding only(String text, String code) {
        return found(text).stream()
                .filter(one -> one.finding().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<NarrativeFinding> found(String text) {
        return new Offers(Data2023.FIGURES, Data2023.LEDGER)
                .of(TextReading.of(text, Data2023.FIGURES, Data2023.CONTENT, Data2023.LEDGER));
    }
}
