package mx.compendium.narrative;

import java.util.List;
import mx.compendium.claim.Claim;
import mx.compendium.claim.Finding;
import mx.compendium.claim.Reference;
import mx.compendium.statistics.Figure;

/**
 * What was found in a text, and what the data would say in its place.
 *
 * @param block which block it stands in, from 0; empty lines are none
 * @param sentence as printed, without its marks; empty when it is about the whole
 * @param figures that say what was typed, or come nearest to it
 * @param claims that say it whole
 * @param names of editions that are written so
 */
public record NarrativeFinding(
        int block, String sentence, Finding finding, List<Figure> figures, List<Claim> claims, List<Reference> names) {

    public NarrativeFinding {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        names = List.copyOf(names);
    }
}
