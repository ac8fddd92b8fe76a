package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.DocumentState;
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

    /** Asks for a document; while one of the kind is being made, answers with that one, so a double click makes one. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited("document.request")
    public UUID request(String period, DocumentKind kind, DocumentFormat format) {
        if (sealed.find(period).isEmpty()) {
            throw new RulesBroken(Violation.of("document.period-not-sealed", period));
        }
        return inTheMaking(period, kind, format)
                .orElseGet(() ->
                        orders.place(period, kind, format, identifying.caller().name()));
    }

    private Optional<UUID> inTheMaking(String period, DocumentKind kind, DocumentFormat format) {
        return documents
                .newest(period, kind, format)
                .filter(document -> document.row().state() != DocumentState.READY)
                .map(EditionDocument::id);
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
