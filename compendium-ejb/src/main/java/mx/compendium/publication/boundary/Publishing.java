package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.claim.Finding;
import mx.compendium.identity.Caller;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.Installation;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.narrative.boundary.NarrativeReading;
import mx.compendium.period.boundary.PeriodSealing;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.GateFinding;
import mx.compendium.publication.gateway.FileShelf;
import mx.compendium.publication.model.Basis;
import mx.compendium.publication.model.Edition;
import mx.compendium.publication.model.EditionDocument;
import mx.compendium.publication.store.DocumentStore;
import mx.compendium.publication.store.EditionStore;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.template.boundary.TemplateReading;

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
    GateReading gate;

    @Inject
    EditionGathering gathering;

    @Inject
    FileShelf shelf;

    @Inject
    TemplateReading templates;

    @Inject
    NarrativeReading narrative;

    @Inject
    ActionIndexing indexing;

    /**
     * Publishes, unless the gate stops it.
     *
     * @throws mx.compendium.kernel.RulesBroken when the period is not sealed, or with each finding that stops it
     */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited("edition.publish")
    public void publish(String period) {
        Caller caller = identifying.caller();
        periods.publish(period);
        templates.publish(
                period); // first, so that the gate reads what will be printed whatever is put in force meanwhile
        SealedDataset dataset = sealed.edition(period, Edition.FIRST_VERSION).dataset();
        RulesBroken.ifAny(gate.stopping(period, Edition.FIRST_VERSION).stream()
                .map(Publishing::stopped)
                .toList());
        editions.add(new Edition(
                period,
                Edition.FIRST_VERSION,
                dataset.content().period().title(),
                installation.publicAddress(),
                dataset.sha256(),
                clock.now(),
                caller.name()));
        narrative.keep(period);
        indexing.keep(period, Edition.FIRST_VERSION);
        DocumentForm.all().forEach(form -> publish(period, form, caller));
    }

    private void publish(String period, DocumentForm form, Caller caller) {
        // locked, so that one that is being finished just now is either ready here or sees the edition there
        Optional<EditionDocument> newest =
                documents.newest(period, Edition.FIRST_VERSION, form).flatMap(found -> documents.lock(found.id()));
        Basis basis = gathering.basis(period, Edition.FIRST_VERSION);
        Predicate<EditionDocument> good = document -> isWhole(document) && document.restsOn(basis);
        newest.filter(good).ifPresent(EditionDocument::publish);
        if (newest.filter(document -> !document.isReady() || good.test(document))
                .isEmpty()) {
            orders.place(period, Edition.FIRST_VERSION, form, caller.name());
        }
    }

    static Violation stopped(GateFinding found) {
        Finding finding = found.finding();
        String hint = finding.expected().isEmpty() ? finding.reason() : "Los datos dan «" + finding.expected() + "».";
        return Violation.of("publication.gate", found.place(), finding.written(), hint, found.document());
    }

    private boolean isWhole(EditionDocument document) {
        return StoredDocument.of(document.row(), shelf).isPresent();
    }
}
