package mx.compendium.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The instance's own copy of the provisioned server. A later build replaces the provisioned one, and a running server whose
 * class files are taken away under it fails in strange ways.
 */
final class ServerCopy {

    private ServerCopy() {}

    static Path of(Plan plan, Progress progress) throws IOException {
        Path copy = plan.directory().resolve("server");
        Path marker = copy.resolve(".copied-from");
        String source = fingerprint(plan.server());
        if (!Files.exists(marker) || !Files.readString(marker).equals(source)) {
            Trees.delete(copy);
            Trees.copy(plan.server(), copy);
            Files.writeString(marker, source);
            progress.say("WildFly: server copied, " + Sizes.of(copy));
        }
        return copy;
    }

    private static String fingerprint(Path server) throws IOException {
        try (Stream<Path> files = Files.walk(server)) {
            String listing = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .collect(Collectors.joining("\n"));
            return Prepared.shortHash(listing);
        }
    }
}
