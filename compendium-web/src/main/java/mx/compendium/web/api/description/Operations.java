package mx.compendium.web.api.description;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All operations of the interface, found in what was built. */
final class Operations {

    private static final String PACKAGE = "mx.compendium.web.api.";

    private Operations() {}

    /** By address, then by verb. */
    static List<Operation> in(java.nio.file.Path classes) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(classes.resolve(PACKAGE.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Resource.class"))
                    .map(name -> load(PACKAGE + name.replace(".class", "")))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(Operation::of)
                    .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::verb))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Operations.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
