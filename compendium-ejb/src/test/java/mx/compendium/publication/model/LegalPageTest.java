package mx.compendium.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.compendium.publication.GateException;
import mx.compendium.template.gateway.InstalledTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegalPageTest {

    @Test
    void the_legal_page_says_who_reported_and_who_reviewed() {
        assertThat(legal(null))
                .hasSize(3)
                .first()
                .asString()
                .contains("lo que las instituciones participantes reportaron y la Unidad revisó");
    }

    @Test
    void of_an_edition_taken_over_it_says_from_where_and_what_is_not_known() {
        assertThat(legal("Informe 2023, p. 3, 15/12/2023"))
                .hasSize(3)
                .first()
                .asString()
                .contains("se tomó de Informe 2023, p. 3, 15/12/2023.", "no consta qué instituciones fueron invitadas")
                .doesNotContain("reportaron", "revisó");
    }

    @Test
    void r58_what_two_persons_let_pass_is_told_with_its_reason() {
        GateException exception = new GateException(
                "k",
                "compendium",
                "preamble",
                "Hubo 400 sesiones.",
                "number-loose",
                "400",
                "Es el nombre de la campaña.",
                UUID.randomUUID(),
                "Una",
                Instant.EPOCH,
                Instant.EPOCH);
        assertThat(legal(null, exception))
                .hasSize(4)
                .last()
                .asString()
                .contains("dos personas", "«400» en «Hubo 400 sesiones.»", "Es el nombre de la campaña.")
                .doesNotContain("Una ");
    }

    private static List<String> legal(@Nullable String source, GateException... exceptions) {
        return LegalPage.of(new InstalledTemplate().standard(), source, List.of(exceptions));
    }
}
