package mx.compendium.publication.model;

import java.util.List;
import mx.compendium.claim.Claim;

/**
 * A paragraph with the few words that stand beside it; they may be empty.
 *
 * @param figures codes of the figures it states, in the order of its text
 */
public record Passage(String title, String text, List<String> figures) {

    public Passage {
        figures = List.copyOf(figures);
    }

    /** Words that state no figure. */
    public Passage(String title, String text) {
        this(title, text, List.of());
    }

    static Passage of(String title, Claim claim) {
        return new Passage(title, claim.text(), claim.figures());
    }
}
