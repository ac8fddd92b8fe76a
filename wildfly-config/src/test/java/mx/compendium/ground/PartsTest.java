package mx.compendium.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PartsTest {

    @TempDir
    private Path directory;

    private final List<String> order = new CopyOnWriteArrayList<>();
    private Parts parts;

    @BeforeEach
    void make() {
        parts = new Parts(Plan.of(directory, "26").withDirectory(directory));
    }

    @AfterEach
    void stop() {
        parts.stop();
    }

    @Test
    void the_database_is_stopped_after_those_who_use_it() {
        start(Parts.DATABASE, "sleep 60");
        start("Keycloak", "sleep 60");
        start("WildFly", "sleep 60");

        parts.stop();

        assertThat(order).hasSize(3).endsWith(Parts.DATABASE);
    }

    @Test
    void a_part_that_ends_by_itself_is_reported_with_its_last_error() throws Exception {
        start("WildFly", "echo 'ERROR the disk is full'; exit 3");

        Part crashed = parts.crashed().get(10, TimeUnit.SECONDS);

        assertThat(crashed.reason())
                .contains("WildFly ended with code 3: ERROR the disk is full")
                .contains("wildfly.log");
    }

    @Test
    void a_part_that_was_killed_is_reported_with_the_signal() throws Exception {
        start("Keycloak", "kill -9 $$");

        assertThat(parts.crashed().get(10, TimeUnit.SECONDS).reason()).contains("Keycloak ended by signal 9");
    }

    @Test
    void a_part_that_was_stopped_did_not_crash() {
        start("WildFly", "sleep 60");

        parts.stop();

        assertThat(parts.crashed()).isNotDone();
    }

    @Test
    void a_part_killed_on_purpose_did_not_crash_and_may_be_started_again() {
        Part killed = start("WildFly", "trap '' TERM; sleep 60");
        Part database = start(Parts.DATABASE, "sleep 60");

        parts.kill(Parts.SERVER);

        assertThat(killed.isAlive()).isFalse();
        assertThat(killed.reason()).contains("by signal 9");
        assertThat(database.isAlive()).isTrue();
        assertThat(start("WildFly", "sleep 60").isAlive()).isTrue();
        assertThat(parts.crashed()).isNotDone();
    }

    @Test
    void a_part_that_does_not_listen_is_ended_after_its_limit() {
        Part deaf = start("WildFly", "trap '' TERM; sleep 60");

        parts.stop();

        assertThat(deaf.isAlive()).isFalse();
    }

    @Test
    void nothing_is_started_any_more_while_stopping() {
        parts.stop();

        assertThatThrownBy(() -> start("WildFly", "sleep 60")).hasMessageContaining("stopped while starting");
    }

    private Part start(String name, String script) {
        Part.Ending ending = new Part.Ending(() -> order.add(name), Duration.ofSeconds(2));
        return parts.start(name, List.of("sh", "-c", script), Map.of(), ending);
    }
}
