package mx.compendium.publication.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.claim.Consequences;
import mx.compendium.claim.Supposition;
import mx.compendium.claim.Told;
import mx.compendium.claim.boundary.ClaimChecking;
import mx.compendium.claim.boundary.Supposing;
import mx.compendium.claim.model.R60Supposing;
import mx.compendium.demonstration.DemonstrationEditions;
import mx.compendium.publication.Editions;
import mx.compendium.publication.Samples;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ProvisionalDataset;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.FigureCounting;
import org.junit.jupiter.api.Test;

/** How long it takes to tell what one of 356 reports would change; see {@code docs/measurements.md}. Run by name only. */
class ConsequencesBenchmark {

    private static final DemonstrationEditions EDITIONS = new DemonstrationEditions(ReferenceCatalogue.load());
    private static final PeriodContent NOW = EDITIONS.edition2023();
    private static final SealedDataset FORMER =
            new SealedDataset(EDITIONS.edition2022(), "0".repeat(64), Instant.EPOCH);

    @Test
    void what_one_of_356_reports_would_change() {
        for (int round = 1; round <= 20; round++) {
            Supposition supposed = new Supposition(NOW.reports().get(round).folio(), "exclude", "");
            long began = System.nanoTime();
            Told now = told(NOW);
            Told then = told(R60Supposing.of(NOW, supposed));
            Consequences consequences = Supposing.consequences(now, then);
            long counted = System.nanoTime();
            int places = new ChangedPlaces(parts(now), parts(then)).all().size();
            System.out.printf(
                    "round %d: figures and sentences of both %.3f s, places %.3f s; %d figures, %d sentences, %d places%n",
                    round,
                    (counted - began) / 1e9,
                    (System.nanoTime() - counted) / 1e9,
                    consequences.figures().size(),
                    consequences.sentences().size(),
                    places);
        }
    }

    private static Told told(PeriodContent content) {
        PeriodFigures figures =
                FigureCounting.of(new ProvisionalDataset(content, Instant.EPOCH), History.of("2022", FORMER));
        return new Told(content, Optional.of(FORMER.content()), figures, ClaimChecking.of(figures, content));
    }

    private static List<Part> parts(Told told) {
        return DocumentParts.of(
                told,
                Editions.texts(told.content(), told.figures(), told.claims()),
                ReferenceCatalogue.load().principles(),
                Samples.template());
    }
}
