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
import mx.compendium.action.ReportState;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.review.boundary.Answering;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The form in which an institution writes a report. */
@Named("actionEdit")
@RequestScoped
public class EditBacking {

    @Inject
    Asked asked;

    @Inject
    CaptureForm form;

    @EJB
    ActionReporting reporting;

    @EJB
    Answering answering;

    private @Nullable CaptureSheet sheet;
    private List<FormSection> sections = List.of();

    @PostConstruct
    void read() {
        sheet = reporting.open(ReportId.of(asked.required("id")));
        sections = form.sections(
                sheet, sheet.state() == ReportState.RETURNED ? answering.observations(sheet.id()) : List.of());
    }

    public CaptureSheet getSheet() {
        return Objects.requireNonNull(sheet);
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
