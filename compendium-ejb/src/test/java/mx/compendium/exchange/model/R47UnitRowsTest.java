package mx.compendium.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.compendium.action.CaptureField;
import mx.compendium.exchange.model.R47UnitRows.Standing;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.Test;

class R47UnitRowsTest {

    private static List<String> institution(String written, Standing standing) {
        return R47UnitRows.againstInstitution(written, standing).stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void r47_a_row_says_whose_it_is_of_those_who_take_part() {
        assertThat(institution("SALUD", Standing.TAKES_PART)).isEmpty();
        assertThat(institution("", null)).containsExactly("workbook.row.institution-missing");
        assertThat(institution("Marte", null)).containsExactly("workbook.row.institution-unknown");
        assertThat(institution("SEP", Standing.NOT_INVITED)).containsExactly("workbook.row.institution-not-invited");
        assertThat(institution("INM", Standing.ENDED)).containsExactly("workbook.row.institution-ended");
    }

    private static List<String> folio(String folio, boolean takenOver, Integer sameAs, boolean given) {
        return R47UnitRows.againstFolio(folio, takenOver, sameAs, given).stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void r47_a_folio_of_a_former_edition_is_kept_once_and_none_is_brought_into_an_open_period() {
        assertThat(folio("", false, null, false)).isEmpty();
        assertThat(folio("PMM-2021-0001", true, null, false)).isEmpty();
        assertThat(folio("PMM-2021-0001", false, null, false)).containsExactly("workbook.row.folio-not-here");
        assertThat(folio("dos palabras", true, null, false)).containsExactly("workbook.row.folio-malformed");
        assertThat(folio("A-1", true, 7, false)).containsExactly("workbook.row.folio-repeated");
        assertThat(folio("A-1", true, null, true)).containsExactly("workbook.row.folio-given");
    }

    @Test
    void r47_a_former_name_is_understood_unless_it_means_two() {
        Vocabulary vocabulary = new Vocabulary()
                .with(CaptureField.CO_RESPONSIBLE, Map.of("A", "Hoy uno", "B", "Hoy dos"))
                .also(
                        CaptureField.CO_RESPONSIBLE,
                        Map.of("A", Set.of("Antes", "Compartido"), "B", Set.of("Compartido", "Hoy uno")));
        assertThat(vocabulary.code(CaptureField.CO_RESPONSIBLE, "ANTES")).contains("A");
        assertThat(vocabulary.code(CaptureField.CO_RESPONSIBLE, "Compartido")).isEmpty();
        assertThat(vocabulary.code(CaptureField.CO_RESPONSIBLE, "Hoy uno"))
                .as("what it is called now comes first")
                .contains("A");
    }
}
