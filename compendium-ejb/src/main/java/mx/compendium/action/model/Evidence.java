package mx.compendium.action.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import mx.compendium.action.EvidenceFileRow;
import mx.compendium.action.ReportContent.EvidenceContent;
import mx.compendium.action.ReportSheet.EvidenceRow;
import org.jspecify.annotations.Nullable;

/** A proof of a report: a file or an address. */
@Entity
@Table(name = "evidence")
public class Evidence {

    @Id
    @SuppressWarnings("UnusedVariable") // the provider reads it
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the provider reads it
    @ManyToOne(optional = false)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    private ActionReport report;

    @SuppressWarnings("UnusedVariable") // the order of the list
    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false, length = 250)
    private String title;

    @Column(length = 500)
    private @Nullable String address;

    @Column(length = 36)
    private @Nullable String file;

    @Column(name = "file_name", length = 250)
    private @Nullable String fileName;

    @SuppressWarnings("UnusedVariable") // the provider and its queries read it
    @Column(name = "media_type", length = 120)
    private @Nullable String mediaType;

    private @Nullable Long size;

    @SuppressWarnings("UnusedVariable") // the provider and its queries read it
    @Column(length = 64)
    private @Nullable String sha256;

    @Column(name = "page_reference", length = 80)
    private @Nullable String pageReference;

    @Column(nullable = false)
    private boolean publishable;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    /** @param held the file handed in before, null for an address */
    Evidence(ActionReport report, int ordinal, EvidenceContent said, @Nullable EvidenceFileRow held) {
        this.id = UUID.randomUUID();
        this.report = report;
        this.ordinal = ordinal;
        this.title = said.title();
        this.address = said.address();
        this.pageReference = said.page();
        this.publishable = said.publishable();
        if (held != null) {
            this.file = held.id();
            this.fileName = held.fileName();
            this.mediaType = held.mediaType();
            this.size = held.size();
            this.sha256 = held.sha256();
        }
    }

    EvidenceRow row() {
        return new EvidenceRow(title, address, file, fileName, size, pageReference, publishable);
    }
}
