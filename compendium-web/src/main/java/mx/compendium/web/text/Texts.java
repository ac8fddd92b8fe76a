package mx.compendium.web.text;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import mx.compendium.kernel.spanish.SpanishNumbers;

/** The words of one language, with their placeholders filled. */
final class Texts {

    /** Java groups a number inside words that were chosen by it in its own way. */
    private static final Pattern GROUPING = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");

    private static final String NARROW = String.valueOf(SpanishNumbers.NARROW_NO_BREAK_SPACE);

    private final ResourceBundle bundle;
    private final Locale locale;

    Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("mx.compendium.web.texts", locale);
    }

    String of(String key, Object... arguments) {
        MessageFormat format = new MessageFormat(bundle.getString(key), locale);
        String text = format.format(printed(format.getFormatsByArgumentIndex(), arguments));
        return GROUPING.matcher(text).replaceAll(NARROW);
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
