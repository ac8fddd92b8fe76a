package mx.compendium.web.action;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import mx.compendium.action.CaptureSheet;
import mx.compendium.action.CapturedText;
import mx.compendium.action.EvidenceRoom;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.action.boundary.EvidenceFiling;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The form in which an institution writes a report. */
@Named("actionEdit")
@RequestScoped
public class EditBacking {

    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    Asked asked;

    @Inject
    CaptureForm form;

    @EJB
    ActionReporting reporting;

    @EJB
    EvidenceFiling filing;

    private @Nullable CaptureSheet sheet;
    private @Nullable EvidenceRoom room;
    private List<FormSection> sections = List.of();

    @PostConstruct
    void read() {
        sheet = reporting.open(ReportId.of(asked.required("id")));
        room = filing.room(sheet.id());
        sections = form.sections(sheet);
    }

    public CaptureSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    /** How much evidence may be handed in. */
    public EvidenceRoom getRoom() {
        return Objects.requireNonNull(room);
    }

    /** The largest file, in megabytes. */
    public long getLargest() {
        return getRoom().largest() / MEGABYTE;
    }

    /** What its institution has handed in, in megabytes begun. */
    public long getKept() {
        return (getRoom().kept() + MEGABYTE - 1) / MEGABYTE;
    }

    /** What all its files may have, in megabytes. */
    public long getMost() {
        return getRoom().room() / MEGABYTE;
    }

    public List<FormSection> getSections() {
        return sections;
    }

    public long getComplete() {
        return sections.stream().filter(FormSection::complete).count();
    }

    public String getName() {
        return getSheet().text("name");
    }

    /** Whom the drafts in this browser belong to. */
    public @Nullable String getPerson() {
        return asked.getSubject();
    }

    /** When somebody last typed in it, null when nobody has. */
    public @Nullable Instant getChangedAt() {
        return getSheet().fields().values().stream()
                .map(CapturedText::at)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
