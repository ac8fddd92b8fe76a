package mx.compendium.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Piece;
import mx.compendium.claim.Verdict;
import org.junit.jupiter.api.Test;

class EditionBackingTest {

    @Test
    void sentences_stand_by_part_of_the_report_and_empty_parts_are_left_out() {
        var sections = EditionBacking.sections(List.of(
                claim("results", ClaimSection.RESULTS),
                claim("first", ClaimSection.EVALUATION),
                claim("second", ClaimSection.EVALUATION)));
        assertThat(sections)
                .extracting(EditionBacking.Section::name)
                .containsExactly(ClaimSection.EVALUATION, ClaimSection.RESULTS);
        assertThat(sections.get(0).claims()).extracting(Claim::id).containsExactly("first", "second");
    }

    private static Claim claim(String id, ClaimSection section) {
        return new Claim(
                id,
                ClaimKind.TOTAL,
                section,
                List.of(new Piece.Words("Se reportaron acciones.")),
                List.of(),
                Verdict.HOLDS);
    }
}
