package mx.compendium.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Sizes of files as people read them. */
final class Sizes {

    private Sizes() {}

    static String of(long bytes) {
        return Math.round(bytes / 1_048_576.0) + " MB";
    }

    static String of(Path tree) {
        try (Stream<Path> files = Files.walk(tree)) {
            return of(files.filter(Files::isRegularFile).mapToLong(Sizes::bytes).sum());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
