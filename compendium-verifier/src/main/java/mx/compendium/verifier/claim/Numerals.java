package mx.compendium.verifier.claim;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs of digits in a text. */
final class Numerals {

    private static final Pattern RUN = Pattern.compile("\\p{Nd}+");

    private Numerals() {}

    static List<String> in(String text) {
        return RUN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** {@code 01} and {@code 1} are one day. */
    static String withoutZeros(String numeral) {
        return numeral.replaceFirst("^0+(?=.)", "");
    }
}
