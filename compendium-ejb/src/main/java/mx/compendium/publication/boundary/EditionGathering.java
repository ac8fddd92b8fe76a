package mx.compendium.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentHashMap;
import mx.compendium.publication.model.EditionData;
import mx.compendium.publication.store.EventStore;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.boundary.DatasetReading;

/** The data behind an edition, for whoever prints its root or packs it. */
@ApplicationScoped
class EditionGathering {

    private final ConcurrentHashMap<String, String> roots = new ConcurrentHashMap<>();

    @Inject
    SealedEditions sealed;

    @Inject
    DatasetReading datasets;

    @Inject
    EventStore events;

    /** The root alone, computed once: the same seal and version have no other. */
    String root(String period, int version) {
        String seal = sealed.edition(period).dataset().sha256();
        return roots.computeIfAbsent(
                seal + "/" + version, any -> of(period, version).root());
    }

    EditionData of(String period, int version) {
        SealedEdition edition = sealed.edition(period);
        PeriodContent content = edition.dataset().content();
        return EditionData.of(
                content,
                datasets.historyOf(period, content.period().historyBegins()),
                edition.figures(),
                edition.claims(),
                events.ofPeriod(period),
                version);
    }
}
