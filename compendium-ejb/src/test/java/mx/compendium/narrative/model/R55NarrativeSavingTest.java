package mx.compendium.narrative.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.compendium.kernel.Violation;
import mx.compendium.narrative.NarrativePlace;
import mx.compendium.narrative.NarrativeSheet;
import mx.compendium.narrative.NarrativeText;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import org.junit.jupiter.api.Test;

class R55NarrativeSavingTest {

    private static final NarrativePlace PLACE =
            new NarrativePlace("2024", NarrativeDocument.COMPENDIUM, NarrativeSection.PREAMBLE);

    @Test
    void r55_a_text_is_saved_over_the_revision_it_was_begun_from() {
        assertThat(codes(3, "Otro")).isEmpty();
    }

    @Test
    void r55_what_somebody_else_saved_meanwhile_is_not_overwritten() {
        assertThat(codes(2, "Otro")).containsExactly("narrative.save.changed-meanwhile");
    }

    @Test
    void r55_that_both_wrote_the_same_is_no_conflict() {
        assertThat(codes(2, "Uno")).isEmpty();
    }

    @Test
    void r55_a_section_has_a_length() {
        assertThat(codes(3, "a".repeat(R55NarrativeSaving.LONGEST))).isEmpty();
        assertThat(codes(3, "a".repeat(R55NarrativeSaving.LONGEST + 1))).containsExactly("narrative.save.too-long");
    }

    @Test
    void r55_everything_is_told_at_once() {
        assertThat(codes(2, "a".repeat(40_001))).hasSize(2);
    }

    private static List<String> codes(int base, String body) {
        NarrativeText text = new NarrativeText(PLACE.document(), PLACE.section(), "Uno", 3);
        NarrativeSheet standing = new NarrativeSheet(PLACE, text, 1, "Ana", null, false);
        return R55NarrativeSaving.against(standing, base, body).stream()
                .map(Violation::code)
                .toList();
    }
}
