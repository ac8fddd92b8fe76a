package mx.compendium.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import mx.compendium.web.text.WordDifference.Piece;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void words_that_went_and_came_stand_between_those_that_stayed() {
        assertThat(WordDifference.of("Ferias en tres municipios", "Ferias en cuatro municipios"))
                .containsExactly(
                        new Piece("same", "Ferias en "),
                        new Piece("gone", "tres"),
                        new Piece("come", "cuatro"),
                        new Piece("same", " municipios"));
    }

    @Test
    void what_was_empty_comes_whole() {
        assertThat(WordDifference.of("", "Se añadió")).containsExactly(new Piece("come", "Se añadió"));
    }

    @Test
    void texts_too_long_to_compare_are_shown_one_after_the_other() {
        assertThat(WordDifference.of("a ".repeat(3000) + "a", "b ".repeat(3000) + "b"))
                .extracting(Piece::kind)
                .containsExactly("gone", "come");
    }

    @Test
    void the_longest_texts_differing_by_a_word_are_compared_by_their_middle() {
        String long1 = "palabra ".repeat(1200);
        assertThat(WordDifference.of(long1 + "uno", long1 + "dos"))
                .extracting(Piece::kind)
                .containsExactly("same", "gone", "come");
    }
}
