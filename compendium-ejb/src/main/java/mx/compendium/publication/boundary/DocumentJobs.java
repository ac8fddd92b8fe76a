package mx.compendium.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.model.Basis;
import mx.compendium.publication.model.Edition;
import mx.compendium.publication.model.EditionDocument;
import mx.compendium.publication.store.DocumentStore;
import mx.compendium.publication.store.EditionStore;

/** The press's bookkeeping: every step is a short transaction of its own, so progress is seen while it works. */
@ApplicationScoped
class DocumentJobs {

    /** How often a public edition's document is tried before it waits for a person or the next start. */
    private static final int ATTEMPTS = 3;

    @Inject
    DocumentStore documents;

    @Inject
    EditionStore editions;

    @Inject
    DocumentOrders orders;

    @Inject
    DatabaseClock clock;

    /** Asks for the documents that published editions still lack, as after a loading of the demonstration. */
    @Transactional(TxType.REQUIRES_NEW)
    void requestMissing() {
        for (Edition edition : editions.all()) {
            DocumentForm.all().stream()
                    .filter(form -> documents
                            .newest(edition.periodCode(), edition.version(), form)
                            .isEmpty())
                    .forEach(form -> orders.add(edition.periodCode(), edition.version(), form, DocumentOrders.SYSTEM));
        }
    }

    /** Takes the oldest waiting document into work. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<DocumentRow> next() {
        return documents.waiting().stream().findFirst().flatMap(documents::lock).map(DocumentJobs::started);
    }

    private static DocumentRow started(EditionDocument document) {
        document.start();
        return document.row();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void reach(UUID id, int percent) {
        documents.lock(id).ifPresent(document -> document.reach(percent));
    }

    /** Stores the result; where the edition is already public, its first document of a kind becomes public with it. */
    @Transactional(TxType.REQUIRES_NEW)
    void finish(UUID id, String sha256, long size, Basis basis) {
        EditionDocument document = documents.lock(id).orElseThrow();
        document.finish(sha256, size, basis, clock.now());
        if (lacking(document)) {
            document.publish();
        }
    }

    /** Writes the failure down; where a public edition still lacks the document, it is tried again. */
    @Transactional(TxType.REQUIRES_NEW)
    void fail(UUID id, String incident) {
        EditionDocument document = documents.lock(id).orElseThrow();
        document.fail(incident, clock.now());
        if (lacking(document) && attempts(document) < ATTEMPTS) {
            DocumentRow row = document.row();
            orders.add(row.period(), row.version(), row.form(), DocumentOrders.SYSTEM);
        }
    }

    private boolean lacking(EditionDocument document) {
        return editions.newest(document.periodCode()).isPresent()
                && documents.published(document.periodCode()).stream().noneMatch(document::isOfTheKindOf);
    }

    private long attempts(EditionDocument document) {
        return documents.ofPeriod(document.periodCode()).stream()
                .filter(document::isOfTheKindOf)
                .count();
    }

    @Transactional(TxType.REQUIRES_NEW)
    boolean anyWaiting() {
        return !documents.waiting().isEmpty();
    }
}
