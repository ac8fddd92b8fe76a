package mx.compendium.claim.boundary;

import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.ReadText;
import mx.compendium.claim.model.MarkedText;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;

/** The door through which a text somebody wrote is read against the figures: pure, so it needs no transaction and no role. */
public final class TextReading {

    private TextReading() {}

    /**
     * Reads it.
     *
     * @param text one block a line; what is bound stands as {@code [words](kind:key)}, see {@code docs/rulebook.md}
     */
    public static ReadText of(String text, PeriodFigures figures, PeriodContent content) {
        return of(text, figures, content, ClaimChecking.of(figures, content));
    }

    /** The same, with the sentences of the edition at hand. */
    public static ReadText of(String text, PeriodFigures figures, PeriodContent content, ClaimLedger ledger) {
        return new MarkedText(figures, content, ledger).read(text);
    }

    /** The text with today's words in everything it takes from the data: numbers, round numbers, whole sentences. */
    public static String refreshed(String text, PeriodFigures figures, PeriodContent content, ClaimLedger ledger) {
        return new MarkedText(figures, content, ledger).refreshed(text);
    }
}
