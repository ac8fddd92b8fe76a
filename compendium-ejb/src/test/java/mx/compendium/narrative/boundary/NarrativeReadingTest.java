package mx.compendium.narrative.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.narrative.NarrativeText;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class NarrativeReadingTest {

    private static final String ANA = "00000000-0000-4000-8000-0000000000ab";

    @Test
    void every_section_of_both_documents_has_words_in_the_order_of_the_document(Database database) {
        List<NarrativeText> texts = texts(database, "2024");
        assertThat(texts).hasSize(8).extracting(NarrativeText::revision).containsOnly(0);
        assertThat(texts.subList(0, 4)).extracting(NarrativeText::section).containsExactly(NarrativeSection.values());
        assertThat(texts.subList(4, 8)).extracting(NarrativeText::document).containsOnly(NarrativeDocument.COMPENDIUM);
    }

    @Test
    void what_the_unit_wrote_stands_in_place_of_the_standard_words(Database database) {
        database.run(
                "insert into person (id, sub, username, display_name) values ('" + ANA + "', 'ana', 'ana', 'Ana')",
                "insert into narrative_text values ('2023', 'COMPENDIUM', 'CHALLENGES', '### Uno', 3, 1, now(), now(), '"
                        + ANA + "')");
        List<NarrativeText> texts = texts(database, "2023");
        assertThat(texts)
                .contains(new NarrativeText(NarrativeDocument.COMPENDIUM, NarrativeSection.CHALLENGES, "### Uno", 3));
        assertThat(texts.get(2).body()).startsWith("### Medir con la misma vara\nPersisten");
    }

    @Test
    void words_of_a_period_that_is_not_there_are_refused_as_absent(Database database) {
        assertThatThrownBy(() -> texts(database, "1999")).isInstanceOf(NotFound.class);
    }

    private static List<NarrativeText> texts(Database database, String period) {
        return database.inTransaction(em ->
                new Wiring(em, Login.nobody()).bean(NarrativeReading.class).sections(period));
    }
}
