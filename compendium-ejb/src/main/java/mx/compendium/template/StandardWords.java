package mx.compendium.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the documents say where the unit wrote nothing: marked lines that hold for any edition. */
public final class StandardWords {

    private static final String RESOURCE = "/mx/compendium/template/standard.properties";

    private StandardWords() {}

    /** All of them, as an edition says them. */
    public static EditionWords of(@Nullable String source) {
        return new EditionWords(load(), source);
    }

    /**
     * Those of a section, one block a line.
     *
     * @param source where an edition taken over was published, null for one captured here
     */
    public static String body(NarrativeSection section, @Nullable String source) {
        return String.join("\n", of(marked(source)).section(section.key(), figure -> "[](figure:" + figure + ")"));
    }

    /** Where an edition was published is told as it was given, numbers included. */
    private static @Nullable String marked(@Nullable String source) {
        return source == null ? null : "[" + source.replace('[', '(').replace(']', ')') + "](source:edition)";
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(StandardWords.class.getResourceAsStream(RESOURCE), RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
