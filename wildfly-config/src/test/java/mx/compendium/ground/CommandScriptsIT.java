package mx.compendium.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the numbered scripts in an embedded server: twice without harm, and back again by their undos. */
class CommandScriptsIT {

    private static final Path SERVER = Path.of("target/server").toAbsolutePath();
    private static final Path SCRIPTS = Path.of("src/main/cli").toAbsolutePath();

    @TempDir
    private Path directory;

    private Path configuration;

    @BeforeEach
    void copyServer() throws IOException {
        Trees.copy(SERVER.resolve("standalone"), directory.resolve("base"));
        configuration = directory.resolve("base/configuration/standalone.xml");
    }

    @Test
    void every_script_can_be_run_twice_and_has_an_undo_that_takes_it_back() throws Exception {
        List<Path> scripts = scripts(false);
        List<Path> undos = scripts(true);
        assertThat(undos).hasSameSizeAs(scripts);
        Collections.reverse(undos);
        String built = Files.readString(configuration);

        run(scripts);
        assertThat(sorted(Files.readString(configuration)))
                .as("run again on the built server")
                .isEqualTo(sorted(built));

        run(undos);
        run(undos);
        String bare = Files.readString(configuration);
        assertThat(bare)
                .doesNotContain("COMPENDIUM_")
                .doesNotContain("samesite")
                .contains("http-invoker");

        run(scripts);
        assertThat(sorted(Files.readString(configuration)))
                .as("undone and run again")
                .isEqualTo(sorted(built));
    }

    @Test
    void no_secret_has_a_default() throws IOException {
        for (Path script : scripts(false)) {
            assertThat(Files.readString(script)).doesNotContainPattern("\\$\\{env\\.[A-Z_]*(PASSWORD|SECRET)[A-Z_]*:");
        }
    }

    /** The server writes attributes and children of the same resource in any order. */
    private static List<String> sorted(String text) {
        return Stream.of(text.split("[\\s/>]+")).sorted().toList();
    }

    private static List<Path> scripts(boolean undo) throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith("-undo.cli") == undo)
                    .sorted()
                    .toList());
        }
    }

    private void run(List<Path> scripts) throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder("embed-server --std-out=discard --server-config=standalone.xml\n");
        for (Path script : scripts) {
            all.append(Files.readString(script)).append('\n');
        }
        all.append("stop-embedded-server\n");
        Path file = Files.writeString(directory.resolve("all.cli"), all);
        Path output = directory.resolve("output.txt");
        Process process = cli(file, output).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }

    private ProcessBuilder cli(Path file, Path output) {
        ProcessBuilder builder = new ProcessBuilder(
                        SERVER.resolve("bin/jboss-cli.sh").toString(), "--file=" + file)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Unlike JAVA_OPTS it may quote, and the path may have spaces.
        builder.environment()
                .put(
                        "JDK_JAVA_OPTIONS",
                        "\"-Djboss.server.base.dir=" + directory.resolve("base") + "\" \"-Djboss.home.dir=" + SERVER
                                + "\"");
        return builder;
    }
}
