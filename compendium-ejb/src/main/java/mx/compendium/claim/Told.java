package mx.compendium.claim;

import java.util.Optional;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;

/**
 * Data of a period with what is counted and said of them.
 *
 * @param former the data they are compared with
 */
public record Told(PeriodContent content, Optional<PeriodContent> former, PeriodFigures figures, ClaimLedger claims) {

    /** The same data with more said of them. */
    public Told saying(ClaimLedger other) {
        return new Told(content, former, figures, other);
    }
}
