package mx.compendium.narrative.model;

import java.time.Instant;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.boundary.ClaimChecking;
import mx.compendium.demonstration.DemonstrationEditions;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.FigureCounting;

/** What the demonstration's 2023 says. */
final class Data2023 {

    private static final DemonstrationEditions EDITIONS = new DemonstrationEditions(ReferenceCatalogue.load());
    private static final Instant SEALED = Instant.parse("2023-11-30T18:00:00Z");

    static final PeriodContent CONTENT = EDITIONS.edition2023();
    static final PeriodFigures FIGURES =
            FigureCounting.ofSealed(sealed(CONTENT), History.of("2022", sealed(EDITIONS.edition2022())));
    static final ClaimLedger LEDGER = ClaimChecking.of(FIGURES, CONTENT);

    private Data2023() {}

    private static SealedDataset sealed(PeriodContent content) {
        return new SealedDataset(content, "5e".repeat(32), SEALED);
    }
}
