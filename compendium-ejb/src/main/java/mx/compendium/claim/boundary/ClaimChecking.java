package mx.compendium.claim.boundary;

import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.model.Ledger;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;

/** The door through which other features get the sentences of an edition: pure, so it needs no transaction and no role. */
public final class ClaimChecking {

    private ClaimChecking() {}

    /**
     * All sentences that follow from the figures, and the refused ones.
     *
     * @param figures the figures of the period, with the history they know
     * @param content what they were computed from: names, and the reports every count is checked against
     */
    public static ClaimLedger of(PeriodFigures figures, PeriodContent content) {
        return Ledger.of(figures, content);
    }
}
