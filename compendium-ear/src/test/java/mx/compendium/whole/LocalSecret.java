package mx.compendium.whole;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;
import mx.compendium.ground.Plan;

/** A password of an instance, as whoever owns its directory can read it. */
final class LocalSecret {

    private LocalSecret() {}

    static String of(Plan plan, String name) {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(plan.directory().resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }
}
