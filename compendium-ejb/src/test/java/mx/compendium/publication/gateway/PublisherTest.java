package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.compendium.publication.Samples;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.PeriodContent;
import org.junit.jupiter.api.Test;

class PublisherTest {

    @Test
    void the_legal_page_says_who_reported_and_who_reviewed() {
        assertThat(legal(Samples.content()))
                .hasSize(3)
                .first()
                .asString()
                .contains("lo que las instituciones participantes reportaron y la Unidad revisó");
    }

    @Test
    void of_an_edition_taken_over_it_says_from_where_and_what_is_not_known() {
        assertThat(legal(Samples.takenOver("Informe 2023, p. 3, 15/12/2023")))
                .hasSize(3)
                .first()
                .asString()
                .contains("se tomó de Informe 2023, p. 3, 15/12/2023.", "no consta qué instituciones fueron invitadas")
                .doesNotContain("reportaron", "revisó");
    }

    private static List<String> legal(PeriodContent content) {
        return new Publisher()
                .identity("Informe Ejecutivo", Contents.sealed(content), 1, "https://compendio.example", "root")
                .legal();
    }
}
