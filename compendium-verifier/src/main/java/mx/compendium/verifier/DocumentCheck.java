package mx.compendium.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.compendium.verifier.seal.Manifest;
import mx.compendium.verifier.seal.Sha256;

/** Which published document a given file is. */
final class DocumentCheck {

    /** @param name its name in the manifest; empty when it is none of this edition and version */
    record Found(String file, String sha256, String name) {

        boolean published() {
            return !name.isEmpty();
        }
    }

    private DocumentCheck() {}

    static List<Found> of(List<Path> files, Manifest manifest) throws IOException {
        List<Found> found = new ArrayList<>();
        for (Path file : files) {
            try (InputStream bytes = Files.newInputStream(file)) {
                Sha256.Of read = Sha256.of(bytes);
                String name = manifest.documents().entrySet().stream()
                        .filter(document -> document.getValue().equals(new Manifest.Digest(read.size(), read.hex())))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
                found.add(new Found(file.toString(), read.hex(), name));
            }
        }
        return found;
    }
}
