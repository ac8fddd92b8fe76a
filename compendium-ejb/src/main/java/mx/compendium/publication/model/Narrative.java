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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The unit's own words around the figures; a number in them is a reference such as {@code {reports.total}}. */
public record Narrative(
        List<String> preamble, List<String> conformation, List<Passage> challenges, List<String> conclusions) {

    private static final String RESOURCE = "/mx/compendium/publication/narrative.properties";
    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]+)}");
    private static final int MOST_PARAGRAPHS = 20;

    public Narrative {
        preamble = List.copyOf(preamble);
        conformation = List.copyOf(conformation);
        challenges = List.copyOf(challenges);
        conclusions = List.copyOf(conclusions);
    }

    /** The default words, with each reference replaced by the text of its figure. */
    static Narrative standard(UnaryOperator<String> figureText) {
        Properties words = load();
        return new Narrative(
                section(words, "preamble", figureText),
                section(words, "conformation", figureText),
                section(words, "challenges", figureText).stream()
                        .map(Narrative::titled)
                        .toList(),
                section(words, "conclusions", figureText));
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

    private static List<String> section(Properties words, String name, UnaryOperator<String> figureText) {
        return IntStream.rangeClosed(1, MOST_PARAGRAPHS)
                .mapToObj(i -> words.getProperty(name + "." + i))
                .filter(Objects::nonNull)
                .map(paragraph -> resolved(paragraph, figureText))
                .toList();
    }

    /** {@code Title|Text}. */
    private static Passage titled(String paragraph) {
        int bar = paragraph.indexOf('|');
        return new Passage(paragraph.substring(0, Math.max(bar, 0)), paragraph.substring(bar + 1));
    }

    private static String resolved(String paragraph, UnaryOperator<String> figureText) {
        return REFERENCE
                .matcher(paragraph)
                .replaceAll(found -> Matcher.quoteReplacement(figureText.apply(found.group(1))));
    }
}
