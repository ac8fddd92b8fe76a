package mx.compendium.exchange.gateway;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that a spreadsheet writes as {@code _x000D_} (ECMA-376, 22.4.2.4). */
final class Escapes {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String undo(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(Escapes::sign) : text;
    }

    private static String sign(MatchResult escaped) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }
}
