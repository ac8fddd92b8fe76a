package mx.compendium.exchange.model;

import mx.compendium.exchange.FindingLevel;
import mx.compendium.exchange.ImportTally;

/** Counts rows while they are weighed, each once. */
public final class Tallying {

    private int begun;
    private int changed;
    private int unchanged;
    private int blocked;
    private int wrong;
    private int doubtful;

    /**
     * Counts a row that cannot be taken.
     *
     * @param level the worst that was found in the row
     */
    public void refused(FindingLevel level) {
        if (level == FindingLevel.BLOCK) {
            blocked++;
        } else {
            wrong++;
        }
    }

    public void unchanged() {
        unchanged++;
    }

    public void taken(boolean begins, boolean warned) {
        if (begins) {
            begun++;
        } else {
            changed++;
        }
        if (warned) {
            doubtful++;
        }
    }

    public ImportTally tally() {
        return new ImportTally(begun, changed, unchanged, blocked, wrong, doubtful);
    }
}
