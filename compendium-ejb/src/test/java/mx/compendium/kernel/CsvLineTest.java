package mx.compendium.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvLineTest {

    @Test
    void what_would_part_a_cell_is_quoted_and_nothing_else() {
        assertThat(CsvLine.of(Stream.of("7", "Familias, y \"otras\"", 46L, null)))
                .isEqualTo("7,\"Familias, y \"\"otras\"\"\",46,\r\n");
    }

    @Test
    void a_text_is_never_a_formula_and_a_negative_number_stays_a_number() {
        assertThat(CsvLine.of(Stream.of("=HYPERLINK(A1)", "@SUM", -3L))).isEqualTo("'=HYPERLINK(A1),'@SUM,-3\r\n");
    }
}
