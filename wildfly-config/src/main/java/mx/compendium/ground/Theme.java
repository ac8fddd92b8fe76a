package mx.compendium.ground;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The look of the login pages, laid into Keycloak's theme directory. */
final class Theme {

    private static final List<String> FILES = List.of(
            "compendium/login/theme.properties",
            "compendium/login/resources/css/compendium.css",
            "compendium/login/messages/messages_es.properties",
            "compendium/login/messages/messages_en.properties");

    private Theme() {}

    static void copyTo(Path themes) throws IOException {
        for (String file : FILES) {
            Path target = themes.resolve(file);
            Files.createDirectories(target.toAbsolutePath().getParent());
            try (InputStream in = Theme.class.getResourceAsStream("keycloak/themes/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("missing resource " + file);
                }
                Files.copy(in, target);
            }
        }
    }
}
