package mx.compendium.publication.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.DocumentState;
import org.jspecify.annotations.Nullable;

/** One generation of a document of a sealed period: asked for, made once, then stored and only served. */
@Entity
@Table(name = "publication_document")
public class EditionDocument {

    @Id
    private UUID id;

    @Column(name = "period_code", nullable = false, length = 20)
    private String periodCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private DocumentFormat format;

    @Column(name = "edition_version", nullable = false)
    private int editionVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private DocumentState state;

    @Column(nullable = false)
    private int progress;

    @Column(name = "failure_code", length = 80)
    private @Nullable String incident;

    @Column(name = "requested_at", nullable = false)
    private Instant requestedAt;

    @Column(name = "requested_by", nullable = false, length = 255)
    private String requestedBy;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "size")
    private @Nullable Long size;

    @Column(length = 64)
    private @Nullable String sha256;

    @Column(name = "data_root", length = 64)
    private @Nullable String dataRoot;

    @Column(name = "template_version")
    private @Nullable Integer templateVersion;

    @Column(name = "file_name", length = 250)
    private String fileName;

    @Column(nullable = false)
    private boolean published;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected EditionDocument() {}

    public EditionDocument(
            UUID id,
            String periodCode,
            int editionVersion,
            DocumentForm form,
            Instant requestedAt,
            String requestedBy) {
        this.id = id;
        this.periodCode = periodCode;
        this.editionVersion = editionVersion;
        this.kind = form.kind();
        this.format = form.format();
        this.fileName = kind.fileName(format);
        this.state = DocumentState.REQUESTED;
        this.requestedAt = requestedAt;
        this.requestedBy = requestedBy;
    }

    public void start() {
        state = DocumentState.RUNNING;
        progress = 0;
    }

    public void reach(int percent) {
        progress = Math.max(progress, Math.min(percent, 99));
    }

    /**
     * Its bytes are there.
     *
     * @param basis what it was made of
     */
    public void finish(String digest, long bytes, Basis basis, Instant at) {
        dataRoot = basis.root();
        templateVersion = basis.template();
        state = DocumentState.READY;
        progress = 100;
        sha256 = digest;
        size = bytes;
        finishedAt = at;
    }

    public void fail(String incidentNumber, Instant at) {
        state = DocumentState.FAILED;
        incident = incidentNumber;
        finishedAt = at;
    }

    /** Makes it the public document of its kind; from now on its bytes are what the world quotes. */
    public void publish() {
        if (!isReady()) {
            throw new IllegalStateException("document " + id + " is not ready");
        }
        published = true;
    }

    public boolean isPublished() {
        return published;
    }

    public boolean isReady() {
        return state == DocumentState.READY;
    }

    /** Whether it says what the edition says now, and looks like it; one from before that was kept is taken to. */
    public boolean restsOn(Basis basis) {
        return (dataRoot == null || dataRoot.equals(basis.root()))
                && (templateVersion == null || templateVersion == basis.template());
    }

    public boolean isOfTheKindOf(EditionDocument other) {
        return kind == other.kind && format == other.format && editionVersion == other.editionVersion;
    }

    public UUID id() {
        return id;
    }

    public String periodCode() {
        return periodCode;
    }

    public DocumentRow row() {
        return new DocumentRow(
                id,
                periodCode,
                kind,
                format,
                editionVersion,
                state,
                progress,
                incident,
                requestedAt,
                finishedAt,
                size,
                sha256,
                published);
    }
}
