package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentRequested;
import mx.compendium.publication.model.Edition;
import mx.compendium.publication.model.EditionDocument;
import mx.compendium.publication.store.DocumentStore;
import mx.compendium.publication.store.EditionStore;

/** Where every document begins, whoever asks for it. */
@Dependent
class DocumentOrders {

    /** By whom a document was asked for that nobody asked for. */
    static final String SYSTEM = "Compendium";

    @Inject
    DocumentStore documents;

    @Inject
    EditionStore editions;

    @Inject
    DatabaseClock clock;

    @Inject
    Event<DocumentRequested> requested;

    /** The version documents are made for now: of the edition that is public, or of the one that will be. */
    int version(String period) {
        return editions.newest(period).map(Edition::version).orElse(Edition.FIRST_VERSION);
    }

    /** Asks for a document of a version of the period's edition and tells the press once that is committed. */
    void place(String period, int version, DocumentForm form, String by) {
        requested.fire(new DocumentRequested(add(period, version, form, by)));
    }

    /** Asks for a document without a word to the press: for the press itself. */
    UUID add(String period, int version, DocumentForm form, String by) {
        EditionDocument document = new EditionDocument(UUID.randomUUID(), period, version, form, clock.now(), by);
        documents.add(document);
        return document.id();
    }
}
