package mx.compendium.ground;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Loads all classes of the launcher at its start. It stays in the foreground for days while the project may be built again
 * under it; a class looked for only when stopping might then be gone, and the parts would be left running.
 */
final class OwnClasses {

    private static final String PACKAGE = "mx/compendium/ground/";

    private OwnClasses() {}

    static void load() {
        try {
            URL location =
                    OwnClasses.class.getProtectionDomain().getCodeSource().getLocation();
            Path source = Path.of(location.toURI());
            if (Files.isDirectory(source)) {
                loadDirectory(source.resolve(PACKAGE));
            } else {
                loadJar(source);
            }
        } catch (IOException | URISyntaxException e) {
            throw new Refusal("The launcher cannot read its own classes", e);
        }
    }

    private static void loadDirectory(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            files.map(file -> PACKAGE + file.getFileName()).forEach(OwnClasses::loadOne);
        }
    }

    private static void loadJar(Path source) throws IOException {
        try (JarFile jar = new JarFile(source.toFile())) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(PACKAGE))
                    .forEach(OwnClasses::loadOne);
        }
    }

    private static void loadOne(String file) {
        if (!file.endsWith(".class") || file.endsWith("package-info.class")) {
            return;
        }
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            Class.forName(name, true, OwnClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
