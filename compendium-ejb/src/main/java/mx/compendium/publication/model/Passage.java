package mx.compendium.publication.model;

import java.util.List;
import java.util.stream.Collectors;
import mx.compendium.claim.Claim;
import mx.compendium.claim.Run;

/**
 * A paragraph with the few words that stand beside it; they may be empty.
 *
 * @param runs its pieces in order; put together they are its text
 */
public record Passage(String title, List<Run> runs) {

    public Passage {
        runs = List.copyOf(runs);
    }

    /** Words that state no figure. */
    public Passage(String title, String text) {
        this(title, List.of(Run.words(text)));
    }

    static Passage of(String title, Claim claim) {
        return new Passage(title, claim.pieces().stream().map(Run::of).toList());
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
