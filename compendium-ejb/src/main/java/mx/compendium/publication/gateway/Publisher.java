package mx.compendium.publication.gateway;

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
import java.util.stream.Stream;
import mx.compendium.narrative.EditionWords;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.publication.Erratum;
import mx.compendium.publication.GateException;
import mx.compendium.publication.Letterhead;
import mx.compendium.publication.Palette;
import mx.compendium.statistics.SealedDataset;
import org.jspecify.annotations.Nullable;

/** Names, legal words and colours of the publishing institution: a file of its own over the ones that come with us. */
@Dependent
public class Publisher {

    private final Properties words = words();

    /** The identity of a document of that title in a version of an edition. */
    public EditionIdentity identity(
            String title,
            SealedDataset dataset,
            int version,
            String publicAddress,
            String dataRoot,
            List<GateException> exceptions,
            List<Erratum> errata) {
        return new EditionIdentity(
                word("ministry"),
                word("unit"),
                word("unit.acronym"),
                word("compact"),
                title,
                dataset.content().period().code(),
                version,
                publicAddress,
                dataset.sealedAt(),
                dataset.sha256(),
                dataRoot,
                dataset.content().period().demonstration(),
                Stream.concat(
                                legal(dataset.content().period().source()).stream(),
                                exceptions.stream().map(Publisher::told))
                        .toList(),
                palette(),
                errata,
                null);
    }

    /** What stands at the head of what the unit issues. */
    public Letterhead letterhead(String publicAddress) {
        return new Letterhead(word("ministry"), word("unit"), word("compact"), publicAddress, palette());
    }

    /** what was let pass is told in the edition. */
    private static String told(GateException exception) {
        return "Excepción autorizada por dos personas de la unidad: «" + exception.written() + "» en «"
                + exception.place() + "» se publica sin comprobación. Motivo: " + exception.reason();
    }

    /** Figures are for the pages after it: a reference to one is left as it stands. */
    private List<String> legal(@Nullable String source) {
        return new EditionWords(words, source).section("legal", name -> "{" + name + "}");
    }

    private Palette palette() {
        List<String> colours = Stream.of(
                        "primary", "primary-hover", "second", "gold", "cream", "ink", "former", "lightest")
                .map(name -> word("colour." + name))
                .toList();
        return new Palette(
                colours.get(0),
                colours.get(1),
                colours.get(2),
                colours.get(3),
                colours.get(4),
                colours.get(5),
                colours.get(6),
                colours.get(7));
    }

    private String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), () -> "identity.properties lacks " + key);
    }

    private static Properties words() {
        Properties words = new Properties();
        String own = System.getenv("COMPENDIUM_IDENTITY");
        try (Reader ours = new InputStreamReader(
                Objects.requireNonNull(
                        Publisher.class.getResourceAsStream("/mx/compendium/publication/identity.properties")),
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
