package mx.compendium.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LeftoversTest {

    @TempDir
    private Path directory;

    private Process orphan;

    @BeforeEach
    void start() throws IOException {
        orphan = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() {
        orphan.destroyForcibly();
    }

    @Test
    void a_process_left_over_is_recognised_and_stopped() throws Exception {
        PidFile file = PidFile.write(directory, "wildfly", orphan.toHandle());

        assertThat(PidFile.of(directory, "wildfly").stopLeftover(Duration.ofSeconds(5)))
                .isTrue();

        assertThat(orphan.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(file.file()).doesNotExist();
    }

    @Test
    void a_stranger_who_got_the_same_pid_is_left_alone() throws IOException {
        PidFile file = PidFile.write(directory, "wildfly", orphan.toHandle());
        Files.writeString(file.file(), orphan.pid() + " 2001-01-01T00:00:00Z");

        assertThat(file.stopLeftover(Duration.ofSeconds(5))).isFalse();

        assertThat(orphan.isAlive()).isTrue();
    }

    @Test
    void an_empty_or_torn_pid_file_means_nothing_is_left() throws IOException {
        PidFile file = PidFile.write(directory, "wildfly", orphan.toHandle());
        Files.writeString(file.file(), "12");

        assertThat(file.running()).isEmpty();
    }

    @Test
    void a_second_launcher_in_the_same_directory_is_refused_with_the_pid_of_the_first() {
        try (DirectoryLock held = DirectoryLock.of(directory)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> DirectoryLock.of(directory))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("already runs from " + directory)
                    .hasMessageContaining("pid " + ProcessHandle.current().pid());
        }
    }
}
