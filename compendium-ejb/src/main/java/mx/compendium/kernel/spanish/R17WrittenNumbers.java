package mx.compendium.kernel.spanish;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * a whole number as people write it. Thousands by space or comma in groups of three, or the narrative form with
 * millions and thousands in words; a point is refused, for some write decimals with it and others thousands.
 */
public final class R17WrittenNumbers {

    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:(?:,[0-9]{3})+|(?:" + SPACE + "[0-9]{3})+)");
    private static final Pattern IN_WORDS = Pattern.compile("(?:([0-9]{1,6})" + SPACE + "mill(?:ón|on|ones)(?:" + SPACE
            + "|$))?(?:([0-9]{1,3})" + SPACE + "mil(?:" + SPACE + "|$))?([0-9]{1,3})?");

    private R17WrittenNumbers() {}

    /** The number written, empty when it is none or could be read in two ways. */
    public static OptionalLong read(String written) {
        String text = written.strip();
        if (PLAIN.matcher(text).matches()) {
            return OptionalLong.of(Long.parseLong(text));
        }
        if (GROUPED.matcher(text).matches() && text.length() <= 19) {
            return OptionalLong.of(Long.parseLong(text.replaceAll("[^0-9]", "")));
        }
        Matcher words = IN_WORDS.matcher(text);
        return !text.isEmpty() && words.matches()
                ? OptionalLong.of(part(words, 1) * 1_000_000 + part(words, 2) * 1_000 + part(words, 3))
                : OptionalLong.empty();
    }

    private static long part(Matcher words, int group) {
        return words.group(group) == null ? 0 : Long.parseLong(words.group(group));
    }
}
