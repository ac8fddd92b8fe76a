package mx.compendium.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path directory;

    @Test
    void only_the_owner_can_read_the_file() throws IOException {
        String password = Secrets.in(directory).databasePassword();

        Path file = directory.resolve("secrets.properties");
        assertThat(Files.readString(file)).contains(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_later_start_finds_the_same_secrets() {
        assertThat(all(Secrets.in(directory))).isEqualTo(all(Secrets.in(directory)));
    }

    @Test
    void every_secret_is_its_own_and_long_enough() {
        List<String> secrets = all(Secrets.in(directory));

        assertThat(secrets).doesNotHaveDuplicates().allMatch(secret -> secret.matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void another_directory_has_other_secrets(@TempDir Path other) {
        assertThat(all(Secrets.in(directory))).doesNotContainAnyElementsOf(all(Secrets.in(other)));
    }

    private static List<String> all(Secrets secrets) {
        return List.of(
                secrets.superuserPassword(),
                secrets.databasePassword(),
                secrets.keycloakDatabasePassword(),
                secrets.keycloakAdminPassword(),
                secrets.clientSecret());
    }
}
