package mx.compendium.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellsTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "453 156 11, . . .",
        "453 156 4, . x x",
        "453 4 3, . x x",
        "5 0 300, . . .",
        "3 0 0, x x .",
        "0 3 300, . x x",
        "3, x",
        "1 2 3 4, x x x x",
    })
    void a_part_below_five_is_kept_back_and_never_alone(String parts, String told) {
        assertThat(SmallCells.suppressed(
                        List.of(parts.split(" ")).stream().map(Long::valueOf).toList()))
                .containsExactlyElementsOf(
                        List.of(told.split(" ")).stream().map("x"::equals).toList());
    }
}
