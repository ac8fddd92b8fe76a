package mx.compendium.template.gateway;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import mx.compendium.template.DocumentTemplate;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.EditionWords;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.Palette;
import org.jspecify.annotations.Nullable;

/** What the documents look like before anybody says otherwise on screen: a file of the installation over the one that comes with us. */
@Dependent
public class InstalledTemplate {

    private static final String RESOURCE = "/mx/compendium/template/identity.properties";

    private final Properties words = words();

    public EditionTemplate standard() {
        return new EditionTemplate(
                word("ministry"),
                word("unit"),
                word("unit.acronym"),
                word("compact"),
                palette(),
                List.of(),
                legal(null),
                legal("{source}"),
                DocumentTemplate.standard(NarrativeDocument.EXECUTIVE_REPORT),
                DocumentTemplate.standard(NarrativeDocument.COMPENDIUM));
    }

    /** References are left as they stand. */
    private List<String> legal(@Nullable String source) {
        return new EditionWords(words, source).section("legal", name -> "{" + name + "}");
    }

    private Palette palette() {
        return new Palette(
                colour("primary"),
                colour("primary-hover"),
                colour("second"),
                colour("gold"),
                colour("cream"),
                colour("ink"),
                colour("former"),
                colour("lightest"));
    }

    private String colour(String name) {
        return word("colour." + name);
    }

    private String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), () -> "identity.properties lacks " + key);
    }

    private static Properties words() {
        Properties words = new Properties();
        String own = System.getenv("COMPENDIUM_IDENTITY");
        try (Reader ours = new InputStreamReader(
                Objects.requireNonNull(InstalledTemplate.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8)) {
            words.load(ours);
            if (own != null && !own.isBlank()) {
                loadOver(words, Path.of(own));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static void loadOver(Properties words, Path file) throws IOException {
        try (Reader own = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(own);
        }
    }
}
