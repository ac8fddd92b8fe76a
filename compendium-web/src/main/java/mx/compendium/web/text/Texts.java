package mx.compendium.web.text;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.compendium.kernel.spanish.SpanishNumbers;

/** The words of one language, with their placeholders filled. */
final class Texts {

    /** Java groups a number inside words that were chosen by it in its own way. */
    private static final Pattern GROUPING = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");

    private static final String NARROW = String.valueOf(SpanishNumbers.NARROW_NO_BREAK_SPACE);

    private static final Map<Locale, Texts> READ = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("mx.compendium.web.texts", locale);
    }

    static Texts in(Locale locale) {
        return READ.computeIfAbsent(locale, Texts::new);
    }

    String of(String key, Object... arguments) {
        MessageFormat format = format(key);
        Format[] places = format.getFormatsByArgumentIndex();
        String text = format.format(printed(places, arguments));
        return Stream.of(places).anyMatch(ChoiceFormat.class::isInstance)
                ? GROUPING.matcher(text).replaceAll(NARROW)
                : text;
    }

    /** Read once and copied for each use: reading one takes longer than filling it, and one cannot be filled by two at once. */
    private MessageFormat format(String key) {
        return (MessageFormat) formats.computeIfAbsent(key, text -> new MessageFormat(bundle.getString(text), locale))
                .clone();
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Numbers print in the house's style, except where the pattern chooses its words by them. */
    private static Object[] printed(Format[] formats, Object[] arguments) {
        Object[] printed = arguments.clone();
        for (int i = 0; i < printed.length; i++) {
            boolean chooses = i < formats.length && formats[i] instanceof ChoiceFormat;
            if (printed[i] instanceof Number number && !chooses) {
                printed[i] = SpanishNumbers.whole(number.longValue());
            }
        }
        return printed;
    }
}
