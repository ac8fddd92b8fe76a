package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.compendium.publication.model.ActionIndexRows;
import mx.compendium.publication.store.EditionStore;
import mx.compendium.publication.store.PublishedActionStore;

/** Keeps what the public search reads in step with what is published, within the transaction that publishes. */
@Dependent
class ActionIndexing {

    @Inject
    SealedEditions sealed;

    @Inject
    EditionStore editions;

    @Inject
    PublishedActionStore actions;

    /** The actions of that version take the place of those of the version before. */
    void keep(String period, int version) {
        SealedEdition edition = sealed.edition(period, version);
        actions.replace(
                period,
                version,
                edition.dataset().content().period().coverageEnd(),
                edition.actions().all().map(ActionIndexRows::of).toList());
    }

    /** Of editions that were published before there was a search, or by the loading of the demonstration. */
    void keepMissing() {
        editions.all().stream()
                .filter(edition -> !actions.holds(edition.periodCode(), edition.version()))
                .forEach(edition -> keep(edition.periodCode(), edition.version()));
    }
}
