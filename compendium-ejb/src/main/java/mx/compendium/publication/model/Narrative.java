package mx.compendium.publication.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The unit's own words around the figures; a number in them is a reference such as {@code {reports.total}}. */
public record Narrative(
        List<String> preamble, List<String> conformation, List<Passage> challenges, List<String> conclusions) {

    private static final String RESOURCE = "/mx/compendium/publication/narrative.properties";

    public Narrative {
        preamble = List.copyOf(preamble);
        conformation = List.copyOf(conformation);
        challenges = List.copyOf(challenges);
        conclusions = List.copyOf(conclusions);
    }

    /** The default words of an edition, with each reference replaced by the text of its figure. */
    static Narrative standard(@Nullable String source, UnaryOperator<String> figureText) {
        EditionWords words = new EditionWords(load(), source);
        return new Narrative(
                words.section("preamble", figureText),
                words.section("conformation", figureText),
                words.section("challenges", figureText).stream()
                        .map(Narrative::titled)
                        .toList(),
                words.section("conclusions", figureText));
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Narrative.class.getResourceAsStream(RESOURCE), RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** {@code Title|Text}. */
    private static Passage titled(String paragraph) {
        int bar = paragraph.indexOf('|');
        return new Passage(paragraph.substring(0, Math.max(bar, 0)), paragraph.substring(bar + 1));
    }
}
