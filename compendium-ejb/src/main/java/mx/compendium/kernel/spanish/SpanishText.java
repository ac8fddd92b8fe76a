package mx.compendium.kernel.spanish;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lists, verbs and quotation as written in Spanish. */
public final class SpanishText {

    /** Begins with the sound of a full vowel i, written {@code i} or {@code hi}: «hierro» and «iones» do not. */
    private static final Pattern I_SOUND = Pattern.compile("^h?[ií](?![aeiouáéó]).*", Pattern.DOTALL);

    private SpanishText() {}

    /** {@code 1, 7 y 15}; {@code educación e identidad}; the empty list is the empty text. */
    public static String list(List<String> items) {
        return joined(items, ", ");
    }

    /** A list whose items carry commas themselves: {@code a, b; c, y d}. */
    public static String longList(List<String> items) {
        return joined(items, "; ");
    }

    private static String joined(List<String> items, String separator) {
        int last = items.size() - 1;
        if (last <= 0) {
            return String.join("", items);
        }
        String end = items.get(last);
        String before = String.join(separator, items.subList(0, last));
        return before + (separator.equals("; ") && last > 1 ? ";" : "") + " " + and(end) + " " + end;
    }

    /** {@code e} before the sound i, otherwise {@code y}. */
    public static String and(String next) {
        String start = Normalizer.normalize(next, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String bare = start.replaceFirst("^[«“\"(¿¡]+", "");
        return I_SOUND.matcher(bare).matches() ? "e" : "y";
    }

    /** {@code aumentó}, {@code disminuyó} or {@code se mantuvo}, by the sign of the change. */
    public static String moved(long change) {
        return change > 0 ? "aumentó" : change < 0 ? "disminuyó" : "se mantuvo";
    }

    /** {@code aumentaron}, {@code disminuyeron} or {@code se mantuvieron}. */
    public static String movedTogether(long change) {
        return change > 0 ? "aumentaron" : change < 0 ? "disminuyeron" : "se mantuvieron";
    }

    /** {@code un aumento}, {@code una disminución} or {@code ninguna variación}. */
    public static String movement(long change) {
        return change > 0 ? "un aumento" : change < 0 ? "una disminución" : "ninguna variación";
    }

    /** {@code «2x1 para Migrantes»}. */
    public static String quoted(String text) {
        return "«" + text + "»";
    }

    /** First letter in upper case, the rest untouched. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
