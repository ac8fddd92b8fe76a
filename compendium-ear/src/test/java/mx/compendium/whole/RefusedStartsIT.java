package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong outside is told in one clear line each, and no server is left: the start of a production installation. */
class RefusedStartsIT {

    @TempDir
    private Path directory;

    private final int port = Product.freePort();

    @BeforeEach
    void install() throws IOException {
        Path ground = Product.root().resolve("wildfly-config");
        Folders.copy(ground.resolve("src/main/production"), directory.resolve("production"));
        Folders.copy(ground.resolve("target/server/standalone"), directory.resolve("base"));
        Files.createSymbolicLink(directory.resolve("server"), ground.resolve("target/server"));
        Files.createDirectories(directory.resolve("files"));
        Files.copy(Product.root().resolve("compendium-ear/target/compendium.ear"), ear());
    }

    @Test
    void a_database_that_does_not_answer_and_a_wrong_secret_are_told_both() throws Exception {
        List<String> lines = refusal(Map.of(
                "COMPENDIUM_DB_URL", "jdbc:postgresql://127.0.0.1:1/compendium",
                "COMPENDIUM_OIDC_CLIENT_SECRET", "wrong"));
        assertThat(lines)
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .startsWith("Compendium cannot start: the database cannot be used: ")
                                .contains("127.0.0.1:1"),
                        line -> assertThat(line)
                                .startsWith("Compendium cannot start: nobody could sign in: the realm ")
                                .contains("refuses the client compendium-web", "COMPENDIUM_OIDC_CLIENT_SECRET"));
    }

    @Test
    void a_damaged_reference_file_is_told_with_its_line() throws Exception {
        Archives.replaceLine(ear(), "compendium-ejb.jar", "mx/compendium/catalogue/states.csv", 7, "06");
        assertThat(refusal(Map.of("COMPENDIUM_DB_URL", emptySchema())))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Compendium cannot start: ")
                .endsWith("catalogue/states.csv, line 7: 4 values expected, found 1");
    }

    /** The lines in which the start says why it ended, once it has ended and nothing listens any more. */
    private List<String> refusal(Map<String, String> wrong) throws Exception {
        Path output = directory.resolve("output.txt");
        Process process = start(wrong, output);
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        List<String> lines = Files.readAllLines(output);
        assertThat(process.exitValue()).as(String.join("\n", lines)).isEqualTo(1);
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(ConnectException.class);
        return lines.stream()
                .filter(line -> line.startsWith("Compendium cannot start: "))
                .toList();
    }

    private Process start(Map<String, String> wrong, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        directory.resolve("production/compendium.sh").toString(),
                        "-Djboss.http.port=" + port,
                        "-Djboss.management.http.port=" + Product.freePort())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.putAll(Product.environment());
        environment.putAll(Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "COMPENDIUM_SERVER_DIR", directory.resolve("base").toString(),
                "COMPENDIUM_FILES", directory.resolve("files").toString(),
                "COMPENDIUM_DEMONSTRATION", "false",
                "COMPENDIUM_SIGN_ON_WAIT", "0"));
        environment.putAll(wrong);
        return builder.start();
    }

    private Path ear() {
        return directory.resolve("base/deployments/compendium.ear");
    }

    /** A database as good as new: reference data are loaded into an empty one only. */
    private static String emptySchema() throws SQLException {
        try (Connection connection = Product.database();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists damaged cascade");
            statement.execute("create schema damaged");
        }
        return Product.environment().get("COMPENDIUM_DB_URL") + "?currentSchema=damaged,public";
    }
}
