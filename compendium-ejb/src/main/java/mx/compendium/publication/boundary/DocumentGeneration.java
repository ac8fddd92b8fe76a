package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.PublishedFile;
import mx.compendium.publication.gateway.FileShelf;
import mx.compendium.publication.model.EditionDocument;
import mx.compendium.publication.store.DocumentStore;

/** Has documents of a sealed period made in the background, and hands them to those inside. */
@Stateless
public class DocumentGeneration {

    @Inject
    Identifying identifying;

    @Inject
    SealedEditions sealed;

    @Inject
    DocumentStore documents;

    @Inject
    DocumentOrders orders;

    @Inject
    FileShelf shelf;

    /**
     * Asks for the documents the period lacks, or for all of them anew when it lacks none. What is being made is left to be
     * finished, so a double click makes one.
     */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited("document.request")
    public void request(String period) {
        if (!sealed.isSealed(period)) {
            throw new RulesBroken(Violation.of("document.period-not-sealed", period));
        }
        int version = orders.version(period);
        List<DocumentForm> idle = DocumentForm.all().stream()
                .filter(form -> newest(period, version, form).allMatch(EditionDocument::isReady))
                .toList();
        List<DocumentForm> lacking = idle.stream()
                .filter(form -> newest(period, version, form).findAny().isEmpty())
                .toList();
        boolean whole = idle.size() == DocumentForm.all().size() && lacking.isEmpty();
        (whole ? idle : lacking)
                .forEach(form ->
                        orders.place(period, version, form, identifying.caller().name()));
    }

    private Stream<EditionDocument> newest(String period, int version, DocumentForm form) {
        return documents.newest(period, version, form).stream();
    }

    /** All generations of a period's documents, newest first. */
    @RolesAllowed({RoleNames.ADMINISTRATOR, RoleNames.REVIEWER, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @Audited(value = "document.list", reading = true)
    public List<DocumentRow> list(String period) {
        return documents.ofPeriod(period).stream().map(EditionDocument::row).toList();
    }

    /**
     * The stored bytes of a finished document.
     *
     * @throws NotFound when there is none, or it is not finished
     */
    @RolesAllowed({RoleNames.ADMINISTRATOR, RoleNames.REVIEWER, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @Audited(value = "document.read", reading = true)
    public PublishedFile file(UUID id) {
        return documents
                .find(id)
                .map(EditionDocument::row)
                .flatMap(row -> StoredDocument.of(row, shelf))
                .orElseThrow(() -> new NotFound("document " + id));
    }
}
