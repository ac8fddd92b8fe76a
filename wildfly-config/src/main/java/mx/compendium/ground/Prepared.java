package mx.compendium.ground;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Programs unpacked and built once, then used by every later start. A half-made one is made again. */
final class Prepared {

    private final Path directory;

    Prepared(Path directory) {
        this.directory = directory;
    }

    /** Fills a directory. */
    interface Preparation {
        void into(Path directory) throws IOException;
    }

    /**
     * The prepared directory of that name and content.
     *
     * @param fingerprint everything the result depends on; another fingerprint gives another directory
     */
    Path once(String name, String fingerprint, Preparation preparation) {
        Path target = directory.resolve(name + "-" + shortHash(fingerprint));
        Path marker = target.resolve(".prepared");
        try {
            Files.createDirectories(directory);
            // Two starts at the same time (a running product and a test) wait for each other here.
            try (FileChannel lock = FileChannel.open(
                            directory.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (held.isValid() && !Files.exists(marker)) {
                    Trees.delete(target);
                    Files.createDirectories(target);
                    preparation.into(target);
                    Files.writeString(marker, fingerprint);
                }
            }
            return target;
        } catch (IOException e) {
            throw new Refusal(name + " cannot be prepared in " + target, e);
        }
    }

    static String shortHash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
