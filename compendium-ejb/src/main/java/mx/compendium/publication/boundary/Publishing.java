package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.Caller;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.Installation;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.period.boundary.PeriodSealing;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.gateway.FileShelf;
import mx.compendium.publication.model.Edition;
import mx.compendium.publication.model.EditionDocument;
import mx.compendium.publication.store.DocumentStore;
import mx.compendium.publication.store.EditionStore;
import mx.compendium.statistics.SealedDataset;

/**
 * Makes a sealed period's edition public: its figures, claims and documents. What is missing is asked for and follows
 * within minutes; what is ready becomes public at once, byte for byte.
 */
@Stateless
public class Publishing {

    @Inject
    Identifying identifying;

    @Inject
    PeriodSealing periods;

    @Inject
    SealedEditions sealed;

    @Inject
    EditionStore editions;

    @Inject
    DocumentStore documents;

    @Inject
    DatabaseClock clock;

    @Inject
    Installation installation;

    @Inject
    DocumentOrders orders;

    @Inject
    DocumentRendering rendering;

    @Inject
    FileShelf shelf;

    /**
     * Publishes, unless a document of the edition cannot be made of what was sealed: an edition without it helps nobody.
     *
     * @throws mx.compendium.kernel.RulesBroken when the period is not sealed, or a claim of the document does not hold
     */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited("edition.publish")
    public void publish(String period) {
        Caller caller = identifying.caller();
        periods.publish(period);
        SealedDataset dataset = sealed.edition(period).dataset();
        rendering.check(period, Edition.FIRST_VERSION);
        editions.add(new Edition(
                period,
                Edition.FIRST_VERSION,
                dataset.content().period().title(),
                installation.publicAddress(),
                dataset.sha256(),
                clock.now(),
                caller.name()));
        DocumentForm.all().forEach(form -> publish(period, form, caller));
    }

    private void publish(String period, DocumentForm form, Caller caller) {
        // locked, so that one that is being finished just now is either ready here or sees the edition there
        Optional<EditionDocument> newest = documents.newest(period, form).flatMap(found -> documents.lock(found.id()));
        newest.filter(this::isWhole).ifPresent(EditionDocument::publish);
        if (newest.filter(document -> !document.isReady() || isWhole(document)).isEmpty()) {
            orders.place(period, form, caller.name());
        }
    }

    private boolean isWhole(EditionDocument document) {
        return StoredDocument.of(document.row(), shelf).isPresent();
    }
}
