package mx.compendium.publication.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import mx.compendium.kernel.Installation;
import mx.compendium.kernel.Sha256;

/** Stores finished documents under their SHA-256, so that a stored file can never be another than the one promised. */
@Dependent
public class FileShelf {

    private final Installation installation;

    @Inject
    public FileShelf(Installation installation) {
        this.installation = installation;
    }

    /** Stores the bytes and gives the lower-case hexadecimal SHA-256 under which they are found again. */
    public String put(byte[] bytes) {
        String digest = Sha256.hex(bytes);
        Path place = place(digest);
        try {
            Files.createDirectories(place.getParent());
            Path arriving = Files.createTempFile(place.getParent(), "arriving", null);
            Files.write(arriving, bytes);
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest;
    }

    /** Where the bytes of a digest lie, whether or not they are there. */
    public Path place(String sha256) {
        return installation.files().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    public boolean holds(String sha256) {
        return Files.isRegularFile(place(sha256));
    }
}
