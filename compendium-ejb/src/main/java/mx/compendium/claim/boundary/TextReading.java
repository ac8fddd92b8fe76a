package mx.compendium.claim.boundary;

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
     * @param text one statement a line; what is bound stands as {@code [words](kind:key)}, see {@code docs/rulebook.md}
     */
    public static ReadText of(String text, PeriodFigures figures, PeriodContent content) {
        return MarkedText.read(text, figures, content);
    }
}
