package mx.compendium.narrative.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.kernel.Violation;
import mx.compendium.narrative.NarrativeSheet;

/**
 * a text is saved over the revision its writer began from. What somebody else saved meanwhile is never overwritten; that
 * both wrote the same is no conflict. A section has a length. What is written after the publication is for the next version.
 */
public final class R55NarrativeSaving {

    /** Signs of a section, marks included. */
    public static final int LONGEST = 40_000;

    private R55NarrativeSaving() {}

    /** Whether it says what stands already: then nothing is to be done. */
    public static boolean says(NarrativeSheet standing, String body) {
        return standing.text().body().equals(body);
    }

    /**
     * Everything that stands against saving.
     *
     * @param standing the section as it is kept, its words not renewed
     * @param base revision the writer began from
     */
    public static List<Violation> against(NarrativeSheet standing, int base, String body) {
        List<Violation> found = new ArrayList<>(length(body));
        if (base != standing.text().revision() && !says(standing, body)) {
            found.add(Violation.at("body", "narrative.save.changed-meanwhile"));
        }
        return found;
    }

    /** What stands against its length. */
    public static List<Violation> length(String body) {
        return body.length() > LONGEST
                ? List.of(Violation.at("body", "narrative.save.too-long", LONGEST, body.length()))
                : List.of();
    }
}
