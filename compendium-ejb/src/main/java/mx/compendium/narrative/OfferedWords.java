package mx.compendium.narrative;

import java.time.Instant;
import java.util.List;
import mx.compendium.claim.Claim;
import mx.compendium.statistics.Figure;

/**
 * What a writer may take from the data.
 *
 * @param sealed whether the data are final; otherwise a screen marks them with «datos al …»
 * @param asOf instant of the data
 * @param claims sentences that hold
 */
public record OfferedWords(boolean sealed, Instant asOf, List<Figure> figures, List<Claim> claims) {

    public OfferedWords {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
    }
}
