package mx.compendium.narrative.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.kernel.Violation;

/** What a comment about a text must be. */
public final class CommentRules {

    /** Signs of a comment or an answer. */
    public static final int LONGEST = 2_000;

    private static final int LONGEST_QUOTE = 500;

    private CommentRules() {}

    /** Everything that stands against it. */
    public static List<Violation> against(String quote, String text) {
        List<Violation> found = new ArrayList<>();
        if (text.isBlank() || text.strip().length() > LONGEST) {
            found.add(Violation.at("text", "narrative.comment.text-length", LONGEST));
        }
        if (quote.strip().length() > LONGEST_QUOTE) {
            found.add(Violation.at("quote", "narrative.comment.quote-too-long", LONGEST_QUOTE));
        }
        return found;
    }
}
