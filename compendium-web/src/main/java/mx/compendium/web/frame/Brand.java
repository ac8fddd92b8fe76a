package mx.compendium.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names and colours of the publishing institution. What {@code identity.properties} says holds until a file named by
 * the environment variable {@code COMPENDIUM_IDENTITY} says otherwise: a ministry changes its identity without a developer.
 */
@Named
@ApplicationScoped
public class Brand {

    private static final String COLOUR = "colour.";

    private final Properties entries = new Properties();

    @PostConstruct
    void read() {
        try (InputStream shipped =
                Objects.requireNonNull(Brand.class.getResourceAsStream("/mx/compendium/web/identity.properties"))) {
            entries.load(new java.io.InputStreamReader(shipped, StandardCharsets.UTF_8));
            String own = System.getenv("COMPENDIUM_IDENTITY");
            if (own != null && !own.isBlank()) {
                overrideBy(Path.of(own));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void overrideBy(Path file) throws IOException {
        try (Reader own = Files.newBufferedReader(file)) {
            entries.load(own);
        }
    }

    public String getProduct() {
        return entries.getProperty("product");
    }

    public String getUnit() {
        return entries.getProperty("unit");
    }

    public String getMinistry() {
        return entries.getProperty("ministry");
    }

    /** How the unit is reached, in words; null where the configuration does not say. */
    public @Nullable String getContact() {
        return entries.getProperty("contact");
    }

    /** As the author of what is published. */
    public String getAuthor() {
        return getMinistry() + ", " + getUnit();
    }

    /** The colours as custom properties, which the style sheets use by name only. */
    String asStyleSheet() {
        return entries.stringPropertyNames().stream()
                .filter(name -> name.startsWith(COLOUR))
                .sorted()
                .map(name -> "--" + name.substring(COLOUR.length()) + ":" + colour(entries.getProperty(name)))
                .collect(Collectors.joining(";", ":root{", "}"));
    }

    private static String colour(String value) {
        if (!value.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalStateException("Not a colour in the identity: " + value);
        }
        return value;
    }
}
