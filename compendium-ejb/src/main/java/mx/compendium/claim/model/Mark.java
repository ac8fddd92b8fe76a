package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a marked text.
 *
 * @param kind what binds it, empty for plain words
 * @param key what it is bound to
 */
record Mark(String text, String kind, String key) {

    private static final Pattern BOUND = Pattern.compile("\\[([^\\]]*)\\]\\(([a-z-]+):([^)]*)\\)");

    boolean isPlain() {
        return kind.isEmpty();
    }

    static List<Mark> split(String line) {
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = BOUND.matcher(line);
        int from = 0;
        while (matcher.find()) {
            plain(marks, line.substring(from, matcher.start()));
            marks.add(new Mark(matcher.group(1), matcher.group(2), matcher.group(3)));
            from = matcher.end();
        }
        plain(marks, line.substring(from));
        return marks;
    }

    private static void plain(List<Mark> marks, String text) {
        if (!text.isEmpty()) {
            marks.add(new Mark(text, "", ""));
        }
    }
}
