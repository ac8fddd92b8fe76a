package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.List;

/** Words in lines of a drawing, which knows no line breaks. */
final class Lines {

    private Lines() {}

    /** @param signs at most in a line, unless a word alone is longer */
    static List<String> of(String text, int signs) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > signs) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same in so many lines at most; what is left out is told by an ellipsis. */
    static List<String> of(String text, int signs, int most) {
        List<String> lines = of(text, signs);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, kept.get(most - 1) + "…");
        return kept;
    }
}
