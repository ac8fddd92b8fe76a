package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stretch of a marked text.
 *
 * @param kind what binds it, empty for plain words
 * @param key what it is bound to
 */
record Mark(String text, String kind, String key) {

    private static final Pattern BOUND =
            Pattern.compile("\\[\\^(?<note>[0-9]{1,2})\\]|\\[([^\\]]*)\\]\\(([a-z-]+):([^)]*)\\)");
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?…][»”\")]?)\\s+(?=[¿¡«“\"(]?\\p{Lu})");
    private static final String NOTE = "note";

    boolean isPlain() {
        return kind.isEmpty();
    }

    boolean isNote() {
        return kind.equals(NOTE);
    }

    static List<Mark> split(String line) {
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = BOUND.matcher(line);
        int from = 0;
        while (matcher.find()) {
            plain(marks, line.substring(from, matcher.start()));
            String note = matcher.group("note");
            marks.add(
                    note == null
                            ? new Mark(matcher.group(2), matcher.group(3), matcher.group(4))
                            : new Mark("", NOTE, note));
            from = matcher.end();
        }
        plain(marks, line.substring(from));
        return marks;
    }

    /** The sentences of a line; each but the last keeps the white space after it. */
    static List<List<Mark>> sentences(List<Mark> line) {
        String text = line.stream().map(Mark::text).collect(Collectors.joining());
        Set<Integer> ends =
                BETWEEN.matcher(text).results().map(MatchResult::end).collect(Collectors.toSet());
        List<List<Mark>> sentences = new ArrayList<>();
        List<Mark> sentence = new ArrayList<>();
        int at = 0;
        for (Mark mark : line) {
            int from = 0;
            for (int to = 1; mark.isPlain() && to <= mark.text().length(); to++) {
                if (ends.contains(at + to)) {
                    plain(sentence, mark.text().substring(from, to));
                    sentences.add(sentence);
                    sentence = new ArrayList<>();
                    from = to;
                }
            }
            if (from == 0) {
                sentence.add(mark);
            } else {
                plain(sentence, mark.text().substring(from));
            }
            at += mark.text().length();
        }
        sentences.add(sentence);
        return sentences.stream().filter(one -> !one.isEmpty()).toList();
    }

    private static void plain(List<Mark> marks, String text) {
        if (!text.isEmpty()) {
            marks.add(new Mark(text, "", ""));
        }
    }
}
