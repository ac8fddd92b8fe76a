package mx.compendium.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.compendium.exchange.ImportMode;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.exchange.ImportState;
import mx.compendium.exchange.ImportTally;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.Test;

class R36DecidingTest {

    private static List<String> against(ImportState state, ImportTally tally, ImportMode mode) {
        ImportSheet sheet = new ImportSheet(
                UUID.randomUUID(),
                "2024",
                "INM",
                state,
                "a.xlsx",
                1,
                "",
                "Ana",
                Instant.EPOCH,
                100,
                null,
                tally,
                null,
                null,
                null,
                null,
                null);
        return R36Deciding.against(sheet, mode).stream().map(Violation::code).toList();
    }

    @Test
    void r36_all_or_nothing_needs_every_row_valid_and_valid_only_takes_what_there_is() {
        ImportTally some = new ImportTally(33, 0, 0, 1, 6, 2);
        assertThat(against(ImportState.CHECKED, some, ImportMode.ALL_OR_NOTHING))
                .containsExactly("workbook.decide.rows-refused");
        assertThat(against(ImportState.CHECKED, some, ImportMode.VALID_ONLY)).isEmpty();
    }

    @Test
    void r36_warnings_and_unchanged_rows_do_not_hinder() {
        assertThat(against(ImportState.CHECKED, new ImportTally(1, 1, 5, 0, 0, 2), ImportMode.ALL_OR_NOTHING))
                .isEmpty();
    }

    @Test
    void r36_where_nothing_is_new_and_valid_there_is_nothing_to_take() {
        assertThat(against(ImportState.CHECKED, new ImportTally(0, 0, 5, 0, 0, 0), ImportMode.VALID_ONLY))
                .containsExactly("workbook.decide.nothing-valid");
    }

    @Test
    void r36_it_is_decided_once_and_not_before_it_was_checked() {
        for (ImportState state : List.of(ImportState.RECEIVED, ImportState.WRITING, ImportState.DONE)) {
            assertThat(against(state, new ImportTally(1, 0, 0, 0, 0, 0), ImportMode.VALID_ONLY))
                    .containsExactly("workbook.decide.not-undecided");
        }
    }
}
