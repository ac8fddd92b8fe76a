package mx.compendium.kernel.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class SupportedDatabaseTest {

    @Test
    void postgresql_14_is_too_old_and_15_is_not() {
        assertThatThrownBy(() -> SupportedDatabase.requireVersion(14))
                .hasMessage("PostgreSQL 15 or newer is needed, this is PostgreSQL 14");
        assertThatCode(() -> SupportedDatabase.requireVersion(15)).doesNotThrowAnyException();
    }

    @Test
    void a_database_that_does_not_answer_is_named_by_host_and_port() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setURL("jdbc:postgresql://127.0.0.1:1/nowhere");
        assertThatThrownBy(() -> SupportedDatabase.require(nowhere))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageContaining("127.0.0.1:1");
    }
}
