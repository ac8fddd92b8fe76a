package mx.compendium.exchange.gateway;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Sha256;
import mx.compendium.kernel.Violation;

/** Where workbooks lie that were sent in: outside of what the web server hands out, under names nobody chose. */
@Dependent
public class Uploads {

    private static final int PIECE = 1 << 16;

    /** A stored file: its name here, its size in bytes and its lower-case hexadecimal SHA-256. */
    public record Stored(String name, long size, String sha256) {}

    /** Stores what comes, however much is said to come, and refuses when it is too much. */
    public Stored put(InputStream content) {
        String name = UUID.randomUUID().toString();
        Path place = place(name);
        try {
            Files.createDirectories(place.getParent());
            MessageDigest digest = Sha256.begun();
            long size = copy(new DigestInputStream(content, digest), place);
            return new Stored(name, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException failure) {
            remove(name);
            throw new UncheckedIOException(failure);
        } catch (RulesBroken refused) {
            remove(name);
            throw refused;
        }
    }

    private static long copy(InputStream content, Path place) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(place)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > PackageCheck.LARGEST_FILE) {
                    throw new RulesBroken(Violation.of("workbook.file.too-large"));
                }
                out.write(piece, 0, read);
            }
        }
        if (size == 0) {
            throw new RulesBroken(Violation.of("workbook.file.none-chosen"));
        }
        return size;
    }

    /** Where a stored file lies. */
    public Path place(String name) {
        return Path.of(folder()).resolve("workbooks").resolve(name);
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(place(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String folder() {
        String folder = System.getenv("COMPENDIUM_FILES");
        if (folder == null || folder.isBlank()) {
            throw new IllegalStateException("The environment does not say COMPENDIUM_FILES");
        }
        return folder;
    }
}
