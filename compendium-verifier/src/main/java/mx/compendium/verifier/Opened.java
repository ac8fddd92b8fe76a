package mx.compendium.verifier;

import java.util.Map;
import mx.compendium.verifier.bundle.Table;
import mx.compendium.verifier.claim.Judging;
import mx.compendium.verifier.claim.Ledger;
import mx.compendium.verifier.data.EditionsReading;

/** A bundle read to its end. */
record Opened(Ledger ledger, Map<String, Table> tables) {

    /** Judges the ledger against tables that may have been changed. */
    Judging judging(Map<String, Table> data) {
        return new Judging(ledger, EditionsReading.read(data, ledger.edition()));
    }
}
