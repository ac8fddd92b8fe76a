package mx.compendium.publication.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.Sha256;
import mx.compendium.kernel.Slice;
import mx.compendium.publication.BundleSigner;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.EditionProof;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.Erratum;
import mx.compendium.publication.GateException;
import mx.compendium.publication.PublishedException;
import mx.compendium.publication.PublishedFile;
import mx.compendium.publication.PublishedRecord;
import mx.compendium.publication.QrPicture;
import mx.compendium.publication.RecognisedFile;
import mx.compendium.publication.gateway.FileShelf;
import mx.compendium.publication.gateway.QrCode;
import mx.compendium.publication.model.Edition;
import mx.compendium.publication.model.EditionDocument;
import mx.compendium.publication.store.DocumentStore;
import mx.compendium.publication.store.EditionStore;
import mx.compendium.publication.store.ExceptionStore;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.SealedDataset;
import org.jspecify.annotations.Nullable;

/** What everybody may read: published editions, from sealed data only. An unpublished edition does not exist here. */
@Stateless
public class PublishedEditions {

    @Inject
    EditionStore editions;

    @Inject
    DocumentStore documents;

    @Inject
    SealedEditions sealed;

    @Inject
    ExceptionStore exceptions;

    @Inject
    FileShelf shelf;

    @Inject
    EditionGathering gathering;

    @Inject
    BundleSigner signer;

    @PermitAll
    public List<EditionRow> editions() {
        return editions.all().stream().map(this::row).toList();
    }

    @PermitAll
    public EditionRow edition(String code) {
        return row(published(code));
    }

    /** Every version, the newest first; each but that is replaced by the one before it in the list. */
    @PermitAll
    public List<EditionRow> versions(String code) {
        return editions.versions(published(code).periodCode()).stream()
                .map(this::row)
                .toList();
    }

    /** What each version from the second on declares of the one before it, the first first. */
    @PermitAll
    public List<Erratum> errata(String code) {
        Edition edition = published(code);
        return gathering.errata(edition.periodCode(), edition.version());
    }

    @PermitAll
    public EditionProof proof(String code) {
        Edition edition = published(code);
        return new EditionProof(
                gathering.root(edition.periodCode(), edition.version()), Sha256.hex(signer.publicKey()));
    }

    /** Leads to the public page of the edition, at the address printed in its documents. */
    @PermitAll
    public QrPicture qr(String code) {
        Edition edition = published(code);
        return QrCode.picture(edition.publicAddress() + "/editions/" + edition.periodCode());
    }

    /** What it says unchecked; nobody is named. */
    @PermitAll
    public List<PublishedException> exceptions(String code) {
        return exceptions.ofPeriod(published(code).periodCode()).stream()
                .filter(GateException::isGranted)
                .map(one -> new PublishedException(one.place(), one.written(), one.reason()))
                .toList();
    }

    /** All that can be counted again from what is published: none that rests on a part that is kept back. */
    @PermitAll
    public List<Figure> figures(String code) {
        return content(code).open();
    }

    /**
     * One of them.
     *
     * @throws NotFound when the edition is not published or has no such figure
     */
    @PermitAll
    public Figure figure(String code, String figure) {
        return content(code).openFigure(figure);
    }

    /**
     * The records behind a figure, by folio.
     *
     * @param cursor where the former slice ended, or null at the start
     */
    @PermitAll
    public Slice<PublishedRecord> records(String code, String figure, @Nullable String cursor, int limit) {
        SealedEdition content = content(code);
        List<UUID> ids = content.openFigure(figure).records();
        Stream<PublishedRecord> rows =
                ids.stream().map(id -> Objects.requireNonNull(content.records().get(id)));
        return PublishedRecords.slice(rows, cursor, limit);
    }

    /** The sentences of the edition that hold, in the order of the document. */
    @PermitAll
    public List<Claim> claims(String code) {
        return ledger(published(code)).claims();
    }

    /** Of each form the newest version that is ready. */
    @PermitAll
    public List<DocumentRow> documents(String code) {
        Set<DocumentForm> seen = new HashSet<>();
        return everyDocument(code).stream().filter(row -> seen.add(row.form())).toList();
    }

    /** Those of one version; of one that is replaced they stay what they were. */
    @PermitAll
    public List<DocumentRow> documents(String code, int version) {
        return everyDocument(code).stream()
                .filter(row -> row.version() == version)
                .toList();
    }

    /** Those of every version, in reading order, the newest version of each first. */
    @PermitAll
    public List<DocumentRow> everyDocument(String code) {
        return documents.published(published(code).periodCode()).stream()
                .map(EditionDocument::row)
                .sorted(Comparator.comparing(DocumentRow::kind)
                        .thenComparing(DocumentRow::format)
                        .thenComparing(
                                Comparator.comparing(DocumentRow::version).reversed()))
                .filter(row -> StoredDocument.of(row, shelf).isPresent())
                .toList();
    }

    /**
     * A published document by the name in its permanent address.
     *
     * @throws NotFound when the edition is not published or has no such document
     */
    @PermitAll
    public PublishedFile file(String code, String fileName) {
        return file(documents(code), code, fileName);
    }

    /**
     * The same of one version.
     *
     * @throws NotFound when the edition is not published or that version of it has no such document
     */
    @PermitAll
    public PublishedFile file(String code, int version, String fileName) {
        return file(documents(code, version), code, fileName);
    }

    private PublishedFile file(List<DocumentRow> rows, String code, String fileName) {
        return rows.stream()
                .filter(row -> row.fileName().equals(fileName))
                .findFirst()
                .flatMap(row -> StoredDocument.of(row, shelf))
                .orElseThrow(() -> new NotFound("document " + fileName + " of edition " + code));
    }

    /**
     * Which published file has that digest; empty when it is none of ours.
     *
     * @param sha256 lower-case hexadecimal
     */
    @PermitAll
    public Optional<RecognisedFile> recognise(String sha256) {
        return documents
                .withDigest(sha256)
                .map(EditionDocument::row)
                .map(document -> new RecognisedFile(edition(document.period()), document));
    }

    private ClaimLedger ledger(Edition edition) {
        return gathering.ledger(edition.periodCode(), edition.version());
    }

    private Edition published(String code) {
        return editions.newest(code).orElseThrow(() -> new NotFound("edition " + code));
    }

    private SealedEdition content(String code) {
        Edition edition = published(code);
        return sealed.edition(edition.periodCode(), edition.version());
    }

    private EditionRow row(Edition edition) {
        SealedDataset dataset =
                sealed.edition(edition.periodCode(), edition.version()).dataset();
        PeriodFacts period = dataset.content().period();
        return new EditionRow(
                edition.periodCode(),
                edition.title(),
                period.coverageStart(),
                period.coverageEnd(),
                edition.version(),
                edition.publishedAt(),
                dataset.sha256(),
                dataset.sealedAt(),
                period.demonstration());
    }
}
