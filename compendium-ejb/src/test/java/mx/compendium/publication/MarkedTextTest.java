package mx.compendium.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import mx.compendium.publication.MarkedText.Piece;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final String WHOLE = "Caravanas de salud para niñas de familias migrantes de Michoacán";

    @Test
    void marked_words_stand_apart() {
        assertThat(MarkedText.of("de \uE000salud\uE001 y").pieces())
                .containsExactly(new Piece("de ", false), new Piece("salud", true), new Piece(" y", false));
    }

    @Test
    void what_is_left_out_is_told_by_an_ellipsis() {
        assertThat(cut(WHOLE)).isEqualTo(WHOLE);
        assertThat(cut(WHOLE.substring(0, 30))).isEqualTo(WHOLE.substring(0, 30) + " …");
        assertThat(cut(WHOLE.substring(13))).isEqualTo("… " + WHOLE.substring(13));
        assertThat(cut("")).isEmpty();
    }

    private static String cut(String shown) {
        return MarkedText.of(shown).cutFrom(WHOLE).pieces().stream()
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
