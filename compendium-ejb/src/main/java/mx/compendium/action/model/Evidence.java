package mx.compendium.action.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
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

    @Column(name = "file_name", length = 250)
    private @Nullable String fileName;

    @Column(name = "page_reference", length = 80)
    private @Nullable String pageReference;

    @Column(nullable = false)
    private boolean publishable;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    EvidenceRow row() {
        return new EvidenceRow(title, address, fileName, pageReference, publishable);
    }
}
