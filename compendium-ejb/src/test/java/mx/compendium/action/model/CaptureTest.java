package mx.compendium.action.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.compendium.action.FieldEdit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CaptureTest {

    private static final UUID ANA = new UUID(0, 1);
    private static final UUID BETO = new UUID(0, 2);
    private static final Instant NOW = Instant.parse("2024-08-01T12:00:00Z");
    private static final Capture BEGUN =
            Capture.of(new CapturedFields(Map.of("name", "Ferias", "summary", "Un resumen")));

    private static Capture.Merge save(Capture capture, UUID by, String path, String text, int base) {
        return capture.merge(List.of(new FieldEdit(path, text, base)), by, NOW);
    }

    @Test
    void written_whole_it_says_the_given_texts_and_nothing_else() {
        Map<String, String> whole = Map.of("name", "Ferias", "purpose", "Un propósito");
        List<FieldEdit> edits = BEGUN.becoming(whole);
        assertThat(edits).containsExactly(new FieldEdit("purpose", "Un propósito", 0), new FieldEdit("summary", "", 0));
        assertThat(BEGUN.merge(edits, ANA, NOW).capture().becoming(whole)).isEmpty();
    }

    @Test
    void two_people_on_different_fields_are_merged() {
        Capture ana = save(BEGUN, ANA, "name", "Ferias de salud", 0).capture();
        Capture both = save(ana, BETO, "summary", "Otro", 0).capture();
        assertThat(both.texts().text("name")).isEqualTo("Ferias de salud");
        assertThat(both.texts().text("summary")).isEqualTo("Otro");
        assertThat(both.at("summary").by()).isEqualTo(BETO);
        assertThat(both.revision()).isEqualTo(2);
    }

    @Test
    void the_second_on_the_same_field_is_told_and_nothing_is_overwritten() {
        Capture ana = save(BEGUN, ANA, "name", "De Ana", 0).capture();
        Capture.Merge beto = save(ana, BETO, "name", "De Beto", 0);
        assertThat(beto.capture()).isEqualTo(ana);
        assertThat(beto.conflicting()).extracting(FieldEdit::text).containsExactly("De Beto");
        assertThat(save(ana, BETO, "name", "De Beto", 1).capture().texts().text("name"))
                .isEqualTo("De Beto");
    }

    @Test
    void the_same_save_a_second_time_changes_nothing() {
        Capture once = save(BEGUN, ANA, "name", "Nuevo", 0).capture();
        Capture.Merge again = save(once, ANA, "name", "Nuevo", 0);
        assertThat(again.capture()).isEqualTo(once);
        assertThat(again.former()).isEmpty();
        assertThat(again.conflicting()).isEmpty();
    }

    @Test
    void what_a_field_said_before_is_told() {
        assertThat(save(BEGUN, ANA, "name", "Nuevo", 0).former()).containsEntry("name", "Ferias");
        assertThat(save(BEGUN, ANA, "purpose", "Nuevo", 0).former()).containsEntry("purpose", "");
    }

    /** Whatever the order: an edit is taken or told, and a revision grows by one for each text that was taken. */
    @Property
    void no_edit_is_lost_silently(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 2) Integer> bases) {
        Capture capture = BEGUN;
        List<String> taken = new ArrayList<>();
        for (int turn = 0; turn < bases.size(); turn++) {
            String text = "texto " + turn;
            Capture.Merge merge = save(capture, ANA, "name", text, bases.get(turn));
            boolean told = !merge.conflicting().isEmpty();
            assertThat(merge.capture().texts().text("name").equals(text)).isNotEqualTo(told);
            if (!told) {
                taken.add(text);
            }
            capture = merge.capture();
        }
        assertThat(capture.at("name").revision()).isEqualTo(taken.size());
        assertThat(capture.revision()).isEqualTo(taken.size());
    }

    @Test
    void differences_are_found_between_two_versions_by_path() {
        Capture changed = save(BEGUN, ANA, "purpose", "Nuevo", 0).capture();
        assertThat(changed.texts().differencesTo(BEGUN.texts())).containsExactly("purpose");
    }
}
