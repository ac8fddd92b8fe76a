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

    /** Whether anything is sealed under that code. */
    boolean isSealed(String period) {
        return datasets.sealed(period).isPresent();
    }

    /** What a version of an edition is made of, refused as absent. */
    SealedEdition edition(String period, int version) {
        return datasets.sealed(period, version)
                .map(dataset -> bySeal.computeIfAbsent(dataset.sha256(), any -> computed(dataset)))
                .orElseThrow(() -> new NotFound("sealed data of " + period + " in version " + version));
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
