package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.compendium.whole.SavedFields.Change;
import mx.compendium.whole.SavedFields.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever can happen to a save is named by the oracle: on the journal of three saves and on what they should have left. */
class SaveOracleIT {

    private static final String REPORT = "r1";
    private static final String PERSON = "p1";
    private static final String FIELD = "summary";

    @TempDir
    private Path directory;

    private final List<Save> saves = List.of(save("uno", 0), save("dos", 1), save("tres", 2));
    private final List<Change> changes = new ArrayList<>();
    private SaveJournal journal;
    private Standing standing = new Standing(REPORT, 3, FIELD, "tres", 3);

    @BeforeEach
    void whatShouldBe() {
        journal = new SaveJournal(directory.resolve("journal.txt"));
        String before = "";
        for (Save save : saves) {
            journal.sends(save);
            journal.heardTaken(save, save.base() + 1);
            changes.add(change(save, before));
            before = save.text();
        }
    }

    @Test
    void three_saves_that_are_all_there_are_no_fault() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void an_acknowledged_save_that_is_not_there_is_lost() {
        changes.remove(2);
        standing = new Standing(REPORT, 2, FIELD, "dos", 2);
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("acknowledged and lost: ")
                .contains("tres");
    }

    @Test
    void a_save_that_was_overwritten_unseen_leaves_a_gap() {
        changes.remove(1);
        standing = new Standing(REPORT, 2, FIELD, "tres", 2);
        assertThat(faults()).anyMatch(fault -> fault.startsWith("a gap in summary of r1 before revision 2"));
    }

    @Test
    void a_save_written_a_second_time_is_named() {
        changes.add(change(saves.get(2), "tres"));
        standing = new Standing(REPORT, 4, FIELD, "tres", 4);
        assertThat(faults()).anyMatch(fault -> fault.startsWith("written 2 times: "));
    }

    @Test
    void a_save_nobody_sent_is_named() {
        changes.add(change(save("cuatro", 3), "tres"));
        standing = new Standing(REPORT, 4, FIELD, "cuatro", 4);
        assertThat(faults()).singleElement().asString().startsWith("a save nobody sent: ");
    }

    @Test
    void a_save_under_another_persons_name_is_named() {
        Change own = changes.remove(2);
        changes.add(new Change("p2", own.report(), own.operation(), own.path(), own.from(), own.to()));
        assertThat(faults()).singleElement().asString().startsWith("written as of another person, p2: ");
    }

    @Test
    void a_field_that_does_not_say_what_was_last_written_is_named() {
        standing = new Standing(REPORT, 3, FIELD, "dos", 3);
        assertThat(faults()).singleElement().asString().startsWith("summary of r1 stands as ");
    }

    @Test
    void a_report_that_counts_more_saves_than_its_trail_is_named() {
        standing = new Standing(REPORT, 4, FIELD, "tres", 3);
        assertThat(faults()).singleElement().asString().isEqualTo("report r1 counts 4 saves, the trail tells 3");
    }

    @Test
    void a_repetition_with_another_result_is_named() {
        journal.heardTaken(saves.get(1), 5);
        assertThat(faults()).anyMatch(fault -> fault.startsWith("repeated with another result, revisions "));
    }

    @Test
    void a_conflict_that_wrote_all_the_same_is_named() {
        Save fourth = save("cuatro", 3);
        journal.sends(fourth);
        journal.heardConflict(fourth);
        changes.add(change(fourth, "tres"));
        standing = new Standing(REPORT, 4, FIELD, "cuatro", 4);
        assertThat(faults()).singleElement().asString().startsWith("told of a conflict and written all the same: ");
    }

    @Test
    void a_save_without_an_answer_may_be_there_or_not_but_must_be_asked_for_again() {
        Save fourth = save("cuatro", 3);
        journal.sends(fourth);
        journal.heardNothing(fourth);
        assertThat(faults()).singleElement().asString().startsWith("never answered: ");
        changes.add(change(fourth, "tres"));
        standing = new Standing(REPORT, 4, FIELD, "cuatro", 4);
        journal.heardTaken(fourth, 4);
        assertThat(faults()).isEmpty();
    }

    private List<String> faults() {
        return SaveOracle.faults(journal, new SavedFields(changes, List.of(standing)));
    }

    private static Save save(String text, int base) {
        return new Save(UUID.randomUUID(), PERSON, REPORT, FIELD, text, base);
    }

    private static Change change(Save save, String before) {
        return new Change(save.person(), save.report(), save.operation().toString(), save.path(), before, save.text());
    }
}
