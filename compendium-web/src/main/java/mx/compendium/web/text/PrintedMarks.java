package mx.compendium.web.text;

import java.util.regex.Pattern;

/** Marked lines for people who compare them: of a mark its words in brackets, so that a typed number differs from one that is bound. */
public final class PrintedMarks {

    private static final Pattern MARK = Pattern.compile("\\[([^\\]]*)\\]\\([a-z-]+:[^)]*\\)");

    private PrintedMarks() {}

    public static String of(String body) {
        return MARK.matcher(body).replaceAll("[$1]");
    }
}
