package mx.compendium.web.text;

import java.util.ArrayList;
import java.util.List;

/** Which words of a text came and which went: the longest common words stay. */
public final class WordDifference {

    /** Beyond this many comparisons the texts are shown whole, one after the other. */
    private static final int MOST = 4_000_000;

    /** A run of words: {@code same}, {@code gone} or {@code come}. */
    public record Piece(String kind, String text) {}

    private final List<String> before;
    private final List<String> now;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference(List<String> before, List<String> now) {
        this.before = before;
        this.now = now;
    }

    public static List<Piece> of(String before, String now) {
        List<String> was = words(before);
        List<String> is = words(now);
        int begun = begun(was, is);
        int ended = ended(was, is, begun);
        WordDifference difference =
                new WordDifference(was.subList(begun, was.size() - ended), is.subList(begun, is.size() - ended));
        was.subList(0, begun).forEach(word -> difference.add("same", word));
        difference.walk();
        was.subList(was.size() - ended, was.size()).forEach(word -> difference.add("same", word));
        return List.copyOf(difference.pieces);
    }

    /** How many words both begin with. */
    private static int begun(List<String> was, List<String> is) {
        int same = 0;
        while (same < Math.min(was.size(), is.size()) && was.get(same).equals(is.get(same))) {
            same++;
        }
        return same;
    }

    /** How many words both end with, those they begin with left aside. */
    private static int ended(List<String> was, List<String> is, int begun) {
        int same = 0;
        while (same < Math.min(was.size(), is.size()) - begun
                && was.get(was.size() - 1 - same).equals(is.get(is.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    /** Words and what is between them. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
    }

    private void walk() {
        if ((long) before.size() * now.size() > MOST) {
            before.forEach(word -> add("gone", word));
            now.forEach(word -> add("come", word));
            return;
        }
        int[][] common = common();
        int left = 0;
        int right = 0;
        while (left < before.size() || right < now.size()) {
            if (left < before.size() && right < now.size() && before.get(left).equals(now.get(right))) {
                add("same", before.get(left++));
                right++;
            } else if (right == now.size()
                    || (left < before.size() && common[left + 1][right] >= common[left][right + 1])) {
                add("gone", before.get(left++));
            } else {
                add("come", now.get(right++));
            }
        }
    }

    /** Length of the longest common words from each place on. */
    private int[][] common() {
        int[][] common = new int[before.size() + 1][now.size() + 1];
        for (int left = before.size() - 1; left >= 0; left--) {
            for (int right = now.size() - 1; right >= 0; right--) {
                common[left][right] = before.get(left).equals(now.get(right))
                        ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        return common;
    }

    private void add(String kind, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind().equals(kind)) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
