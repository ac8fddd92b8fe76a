package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.compendium.publication.model.EditionData;
import mx.compendium.publication.store.EventStore;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.boundary.DatasetReading;

/** The data behind an edition, for whoever prints its root or packs it. */
@Dependent
class EditionGathering {

    @Inject
    SealedEditions sealed;

    @Inject
    DatasetReading datasets;

    @Inject
    EventStore events;

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
