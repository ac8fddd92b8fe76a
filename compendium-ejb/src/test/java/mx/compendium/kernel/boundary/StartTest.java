package mx.compendium.kernel.boundary;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.compendium.kernel.store.SchemaMigration;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class StartTest {

    @Test
    void an_unreachable_database_is_one_clear_line_and_no_start() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setURL("jdbc:postgresql://127.0.0.1:1/nowhere");
        assertThatThrownBy(() -> Start.orRefuse(
                        "the schema of the database could not be brought up to date",
                        () -> SchemaMigration.run(nowhere, List.of())))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .startsWith("Compendium cannot start: the schema of the database could not be brought up to date: ")
                .hasLineCount(1);
    }

    @Test
    void the_innermost_cause_is_what_the_line_tells() {
        assertThatThrownBy(() -> Start.orRefuse("x", () -> {
                    throw new IllegalStateException(
                            "outer", new IllegalArgumentException("objectives.csv, line 7: no name\nmore"));
                }))
                .hasMessage("Compendium cannot start: x: objectives.csv, line 7: no name");
    }
}
