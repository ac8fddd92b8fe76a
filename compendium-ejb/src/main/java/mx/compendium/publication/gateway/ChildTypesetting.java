package mx.compendium.publication.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays manuscripts out in a Java of its own, one at a time, with low priority and its own heap: what a large book costs is the
 * child's, and a screen does not wait for it.
 */
@ApplicationScoped
public class ChildTypesetting {

    /** Manuscripts up to this size, some 1,500 fichas, are laid out in the smaller heap. */
    private static final int LARGE = 4 << 20;

    private static final int LAST_WORDS = 4000;

    private final String program;
    private @Nullable Process child;
    private @Nullable Path libraries;
    private String classPath = "";
    private boolean stopped;

    public ChildTypesetting() {
        this(Typesetter.class.getName());
    }

    /** @param program name of the class the child runs */
    ChildTypesetting(String program) {
        this.program = program;
    }

    /**
     * The document's bytes.
     *
     * @param percent called with 5 to 100, in the calling thread
     * @throws IllegalStateException when the child failed, with its last words, or was stopped
     */
    public byte[] set(Manuscript manuscript, IntConsumer percent) {
        try {
            Path folder = Files.createTempDirectory("compendium-press");
            try {
                return set(manuscript, folder, percent);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            // killing a child closes what it told
            throw isStopped() ? new IllegalStateException("the press is stopped", e) : new UncheckedIOException(e);
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private byte[] set(Manuscript manuscript, Path folder, IntConsumer percent) throws IOException {
        Path xml = Files.write(folder.resolve("manuscript.xml"), manuscript.xml);
        Path document = folder.resolve("document");
        Path words = folder.resolve("words.log");
        List<String> command = new ArrayList<>(java(manuscript, classPath()));
        command.add(program);
        command.addAll(Typesetter.arguments(manuscript, xml, document));
        Process process = start(new ProcessBuilder(command).redirectError(words.toFile()));
        try {
            listen(process, percent);
            int answer = process.waitFor();
            if (answer != 0) {
                throw new IllegalStateException("the press ended with " + answer + ": " + last(words));
            }
            return Files.readAllBytes(document);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a document was laid out", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> java(Manuscript manuscript, String classPath) {
        List<String> command = new ArrayList<>(nice());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                manuscript.xml.length > LARGE ? "-Xmx1g" : "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                classPath));
        return command;
    }

    /** Empty where there is no such program, as on Windows. */
    private static List<String> nice() {
        Optional<Path> program = Stream.of(Optional.ofNullable(System.getenv("PATH"))
                        .orElse("")
                        .split(System.getProperty("path.separator"), -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "nice"))
                .filter(Files::isExecutable)
                .findFirst();
        return program.map(path -> List.of(path.toString(), "-n", "19")).orElse(List.of());
    }

    /** The libraries, copied once where they are no files. */
    private synchronized String classPath() throws IOException {
        if (libraries == null) {
            libraries = Files.createTempDirectory("compendium-libraries");
            classPath = new ChildClassPath(libraries).text();
        }
        return classPath;
    }

    private synchronized Process start(ProcessBuilder builder) throws IOException {
        if (stopped) {
            throw new IllegalStateException("the press is stopped");
        }
        Process process = builder.start();
        child = process;
        return process;
    }

    /** Ends the child at once and lets none begin; for the stop of the server. */
    public synchronized void stop() {
        stopped = true;
        if (child != null) {
            child.destroyForcibly();
        }
        forget(libraries);
    }

    private static void forget(@Nullable Path folder) {
        try {
            if (folder != null) {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void listen(Process process, IntConsumer percent) throws IOException {
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                if (line.startsWith(Typesetter.PROGRESS)) {
                    percent.accept(Integer.parseInt(line.substring(Typesetter.PROGRESS.length())));
                }
            }
        }
    }

    private static String last(Path words) throws IOException {
        String all = Files.readString(words);
        return all.substring(Math.max(0, all.length() - LAST_WORDS));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
