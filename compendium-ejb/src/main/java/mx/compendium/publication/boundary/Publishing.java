package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.Caller;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.period.boundary.PeriodSealing;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentRequested;
import mx.compendium.publication.gateway.Installation;
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
@Audited
public class Publishing {

    private static final int FIRST_VERSION = 1;

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
    Event<DocumentRequested> requested;

    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited("edition.publish")
    public void publish(String period) {
        Caller caller = identifying.caller();
        periods.publish(period);
        SealedDataset dataset = sealed.find(period)
                .orElseThrow(() -> new NotFound("sealed data of " + period))
                .dataset();
        editions.add(new Edition(
                period,
                FIRST_VERSION,
                dataset.content().period().title(),
                installation.publicAddress(),
                dataset.sha256(),
                clock.now(),
                caller.name()));
        publishDocuments(period, caller);
    }

    private void publishDocuments(String period, Caller caller) {
        Optional<EditionDocument> newest = documents.newest(period, DocumentKind.EXECUTIVE_REPORT, DocumentFormat.PDF);
        newest.filter(EditionDocument::isReady).ifPresent(EditionDocument::publish);
        if (newest.isEmpty()) {
            EditionDocument missing = new EditionDocument(
                    UUID.randomUUID(),
                    period,
                    FIRST_VERSION,
                    DocumentKind.EXECUTIVE_REPORT,
                    DocumentFormat.PDF,
                    clock.now(),
                    caller.name());
            documents.add(missing);
            requested.fire(new DocumentRequested(missing.id()));
        }
    }
}
