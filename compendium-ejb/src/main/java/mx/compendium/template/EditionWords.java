package mx.compendium.template;

import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The unit's words as one edition says them: of one taken over nobody reported, signed or reviewed anything here, so what
 * stands under {@code taken-over.} is said in its place, and {@code {source}} in it is where the edition was published.
 *
 * @param words paragraphs by their keys, {@code legal.1}, {@code legal.2} …, counted without a gap
 * @param source where an edition taken over was published, null for one captured here
 */
public record EditionWords(Properties words, @Nullable String source) {

    private static final String TAKEN_OVER = "taken-over.";
    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]+)}");

    /**
     * The paragraphs of a section in their order.
     *
     * @param referred says what stands in place of a reference such as {@code {reports.total}}, asked for its name
     */
    public List<String> section(String name, UnaryOperator<String> referred) {
        return IntStream.iterate(1, i -> words.containsKey(name + "." + i), i -> i + 1)
                .mapToObj(i -> resolved(paragraph(name + "." + i), referred))
                .toList();
    }

    private String paragraph(String key) {
        String own = source == null ? null : words.getProperty(TAKEN_OVER + key);
        return own == null ? words.getProperty(key) : own;
    }

    private String resolved(String paragraph, UnaryOperator<String> referred) {
        return REFERENCE
                .matcher(paragraph)
                .replaceAll(found -> Matcher.quoteReplacement(text(found.group(1), referred)));
    }

    private String text(String name, UnaryOperator<String> referred) {
        return name.equals("source") ? Objects.requireNonNullElse(source, "") : referred.apply(name);
    }
}
