package mx.compendium.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentState;
import mx.compendium.publication.model.EditionDocument;

/** Generations of documents, newest first. */
@Dependent
public class DocumentStore {

    private final EntityManager database;

    @Inject
    public DocumentStore(EntityManager database) {
        this.database = database;
    }

    public void add(EditionDocument document) {
        database.persist(document);
    }

    public Optional<EditionDocument> find(UUID id) {
        return Optional.ofNullable(database.find(EditionDocument.class, id));
    }

    public Optional<EditionDocument> lock(UUID id) {
        return Optional.ofNullable(database.find(EditionDocument.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<EditionDocument> ofPeriod(String periodCode) {
        return database.createQuery(
                        "select d from EditionDocument d where d.periodCode = :period"
                                + " order by d.requestedAt desc, d.kind desc, d.format desc",
                        EditionDocument.class)
                .setParameter("period", periodCode)
                .getResultList();
    }

    /** The newest of that form for that version of the edition that did not fail. */
    public Optional<EditionDocument> newest(String periodCode, int version, DocumentForm form) {
        return database.createQuery(
                        "select d from EditionDocument d where d.periodCode = :period and d.editionVersion = :version"
                                + " and d.kind = :kind and d.format = :format and d.state <> :failed order by d.requestedAt desc",
                        EditionDocument.class)
                .setParameter("period", periodCode)
                .setParameter("version", version)
                .setParameter("kind", form.kind())
                .setParameter("format", form.format())
                .setParameter("failed", DocumentState.FAILED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those not yet made, oldest first and bundles last; a generation cut off by a stop of the server is among them. */
    public List<UUID> waiting() {
        return database.createQuery(
                        "select d.id from EditionDocument d where d.state in (:requested, :running)"
                                + " order by case when d.kind = :last then 1 else 0 end, d.requestedAt,"
                                + " d.kind desc, d.format desc",
                        UUID.class)
                .setParameter("last", DocumentKind.BUNDLE)
                .setParameter("requested", DocumentState.REQUESTED)
                .setParameter("running", DocumentState.RUNNING)
                .getResultList();
    }

    /** The published file with that digest, the newest when the same bytes were published twice. */
    public Optional<EditionDocument> withDigest(String digest) {
        return database.createQuery(
                        "select d from EditionDocument d where d.sha256 = :digest and d.published = true"
                                + " order by d.editionVersion desc",
                        EditionDocument.class)
                .setParameter("digest", digest)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<EditionDocument> published(String periodCode) {
        return ofPeriod(periodCode).stream()
                .filter(EditionDocument::isPublished)
                .toList();
    }
}
