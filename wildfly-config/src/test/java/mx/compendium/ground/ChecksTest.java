package mx.compendium.ground;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    @Test
    void a_java_older_than_17_is_refused_by_number() {
        assertThatThrownBy(() -> Checks.java(11))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Java 17 or newer is needed, this is Java 11");
        assertThatCode(() -> Checks.java(17)).doesNotThrowAnyException();
        assertThatCode(() -> Checks.java(25)).doesNotThrowAnyException();
    }

    @Test
    void all_missing_names_of_an_external_database_are_told_at_once() {
        assertThatThrownBy(() -> Checks.environment(Map.of("COMPENDIUM_DB_URL", "jdbc:postgresql://db/compendium")))
                .hasMessageContaining("COMPENDIUM_DB_USER")
                .hasMessageContaining("COMPENDIUM_DB_PASSWORD")
                .hasMessageNotContaining("COMPENDIUM_DB_URL,");
    }

    @Test
    void an_empty_value_is_a_missing_one() {
        Map<String, String> blank = Map.of(
                "COMPENDIUM_DB_URL", "jdbc:postgresql://db/compendium",
                "COMPENDIUM_DB_USER", "compendium",
                "COMPENDIUM_DB_PASSWORD", " ");

        assertThatThrownBy(() -> Checks.environment(blank)).hasMessageContaining("missing: COMPENDIUM_DB_PASSWORD");
    }

    @Test
    void no_external_database_or_a_complete_one_passes() {
        assertThatCode(() -> Checks.environment(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void all_missing_files_are_told_at_once(@TempDir Path root) {
        assertThatThrownBy(() -> Checks.files(Plan.of(root, "26")))
                .hasMessageContaining("wildfly-config/target/server")
                .hasMessageContaining("keycloak-26.zip")
                .hasMessageContaining("compendium.ear");
    }

    @Test
    void an_older_postgresql_is_refused_by_number() {
        assertThatThrownBy(() -> ExternalDatabase.requireVersion(14)).hasMessageContaining("names a PostgreSQL 14");
        assertThatCode(() -> ExternalDatabase.requireVersion(15)).doesNotThrowAnyException();
    }
}
