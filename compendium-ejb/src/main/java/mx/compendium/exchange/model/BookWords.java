package mx.compendium.exchange.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import mx.compendium.exchange.FindingLevel;

/** What a workbook says besides the words of the form: names of sheets, headings, instructions. */
public final class BookWords {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("mx.compendium.exchange.workbook", Locale.ROOT);

    private BookWords() {}

    public static String of(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }

    public static boolean has(String key) {
        try {
            TEXTS.getString(key);
            return true;
        } catch (MissingResourceException none) {
            return false;
        }
    }

    public static String sheet(SheetShape shape) {
        return of("sheet." + shape.key());
    }

    public static String level(FindingLevel level) {
        return of("level." + level.name());
    }

    /** Whether a sheet or a heading is called so, whatever its capitals, accents and marks of what is demanded. */
    public static boolean same(String one, String other) {
        return Vocabulary.plain(one.replace("*", "")).equals(Vocabulary.plain(other.replace("*", "")));
    }
}
