package mx.compendium.action.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.action.model.R45EvidenceRoom;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;

/**
 * The folder of evidence: a file arrives under a name nobody knows, and is kept under a random key that says nothing of
 * it. What arrives is written as it comes, never held in memory.
 */
@Dependent
public class EvidenceShelf {

    private static final String ARRIVING = "arriving";
    private static final int BUFFER = 64 * 1024;

    private final EvidenceSettings settings;

    @Inject
    public EvidenceShelf(EvidenceSettings settings) {
        this.settings = settings;
    }

    /**
     * Writes what comes, up to the largest size.
     *
     * @throws IOException when the sender stops in the middle; then nothing is left
     */
    public Path receive(InputStream body) throws IOException {
        Path arriving = empty();
        try (OutputStream out = Files.newOutputStream(arriving)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                RulesBroken.ifAny(R45EvidenceRoom.againstSize(size, settings.largest()));
                write(out, buffer, read);
            }
            return arriving;
        } catch (IOException | RuntimeException broken) {
            forget(arriving);
            throw broken;
        }
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException full) {
            throw noRoom(full);
        }
    }

    private static RulesBroken noRoom(IOException full) {
        RulesBroken refusal = new RulesBroken(Violation.of("evidence.shelf-full"));
        refusal.initCause(full);
        return refusal;
    }

    /** An empty file beside those that arrive. */
    Path empty() {
        try {
            Files.createDirectories(settings.folder());
            return Files.createTempFile(settings.folder(), ARRIVING, null);
        } catch (IOException full) {
            throw noRoom(full);
        }
    }

    /** Moves what arrived to its place, in one step. */
    public void keep(Path arrived, String key) {
        try {
            Files.createDirectories(place(key).getParent());
            Files.move(arrived, place(key), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file of a key lies. */
    public Path place(String key) {
        return settings.folder().resolve(key.substring(0, 2)).resolve(key);
    }

    public void forget(Path arrived) {
        try {
            Files.deleteIfExists(arrived);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what arrived before an instant and was never kept. */
    public void forgetArrivedBefore(Instant instant) {
        older(instant).stream()
                .filter(file -> file.getFileName().toString().startsWith(ARRIVING))
                .forEach(this::forget);
    }

    /** Keys kept before an instant. */
    public List<String> keptBefore(Instant instant) {
        return older(instant).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.startsWith(ARRIVING))
                .toList();
    }

    private List<Path> older(Instant instant) {
        if (!Files.isDirectory(settings.folder())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(settings.folder())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> writtenBefore(file, instant))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean writtenBefore(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }
}
