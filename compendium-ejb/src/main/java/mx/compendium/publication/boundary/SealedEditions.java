package mx.compendium.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mx.compendium.claim.boundary.ClaimChecking;
import mx.compendium.kernel.NotFound;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.DatasetReading;

/** Sealed periods with what follows from them; each is computed once, since none of it ever changes. */
@ApplicationScoped
class SealedEditions {

    private final ConcurrentHashMap<String, SealedEdition> bySeal = new ConcurrentHashMap<>();

    @Inject
    DatasetReading datasets;

    /** The sealed period of that code; empty when it is not sealed or does not exist. */
    Optional<SealedEdition> find(String period) {
        return datasets.sealed(period)
                .map(dataset -> bySeal.computeIfAbsent(dataset.sha256(), any -> computed(dataset)));
    }

    /** The same, refused as absent. */
    SealedEdition edition(String period) {
        return find(period).orElseThrow(() -> new NotFound("sealed data of " + period));
    }

    private SealedEdition computed(SealedDataset dataset) {
        PeriodFigures figures = datasets.figures(dataset);
        return SealedEdition.of(dataset, former(dataset), figures, ClaimChecking.of(figures, dataset.content()));
    }

    private Optional<SealedDataset> former(SealedDataset dataset) {
        List<SealedDataset> former =
                datasets.formerOf(dataset.content().period().code());
        return former.isEmpty() ? Optional.empty() : Optional.of(former.get(former.size() - 1));
    }
}
