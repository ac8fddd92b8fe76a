package mx.compendium.narrative.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.compendium.claim.Claim;
import mx.compendium.statistics.Figure;
import org.junit.jupiter.api.Test;

class WordSearchTest {

    private static final List<Figure> FIGURES = List.copyOf(Data2023.FIGURES.all());
    private static final List<Claim> CLAIMS = Data2023.LEDGER.claims();

    @Test
    void a_figure_is_found_by_its_code_its_definition_and_its_text() {
        assertThat(codes("reports.total")).startsWith("reports.total");
        assertThat(codes("36.51%")).startsWith("concentration.top3.share");
        assertThat(codes("NIÑAS adolescentes mujéres")).contains("aimed.girls-adolescents-women");
    }

    @Test
    void a_sentence_is_found_by_its_words() {
        assertThat(new WordSearch("primera vez").claims(CLAIMS)).isNotEmpty();
        assertThat(new WordSearch("primera kilómetro").claims(CLAIMS)).isEmpty();
    }

    @Test
    void there_are_twenty_at_most() {
        int claims = new WordSearch("").claims(CLAIMS).size();
        assertThat(claims).isLessThanOrEqualTo(8);
        assertThat(new WordSearch("").figures(FIGURES, claims)).hasSize(20 - claims);
    }

    private static List<String> codes(String asked) {
        return new WordSearch(asked)
                .figures(FIGURES, 0).stream().map(Figure::code).toList();
    }
}
