package mx.compendium.web.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without accents and capitals, for narrowing a list that is already there. */
public final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PlainText() {}

    /** Whether all words asked for stand somewhere in the text. */
    public static boolean has(String text, String asked) {
        String plain = of(text);
        return Pattern.compile("\\s+").splitAsStream(of(asked)).allMatch(plain::contains);
    }

    private static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
