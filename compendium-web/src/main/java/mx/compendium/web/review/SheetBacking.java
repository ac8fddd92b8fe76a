package mx.compendium.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.action.ReportDifferences;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.ReportState;
import mx.compendium.action.StepRow;
import mx.compendium.action.boundary.ReportBrowsing;
import mx.compendium.action.boundary.ReportComparing;
import mx.compendium.action.boundary.ReportDeciding;
import mx.compendium.kernel.NotFound;
import mx.compendium.review.Neighbours;
import mx.compendium.review.ObservationRow;
import mx.compendium.review.ObservationState;
import mx.compendium.review.boundary.Reviewing;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** One report as the unit reads it: what it says, what changed, what was observed, what was decided. */
@Named("reviewSheet")
@RequestScoped
public class SheetBacking {

    /** Beginning of the names of the boxes in which observations are written. */
    static final String OBSERVE = "observe.";

    @Inject
    Asked asked;

    @Inject
    ReviewedSections fields;

    @EJB
    ReportBrowsing reports;

    @EJB
    ReportComparing comparing;

    @EJB
    ReportDeciding deciding;

    @EJB
    Reviewing reviewing;

    private @Nullable ReportSheet sheet;
    private @Nullable ReportDifferences said;
    private @Nullable Neighbours neighbours;
    private List<ObservationRow> observations = List.of();
    private List<ReviewedSection> sections = List.of();

    @PostConstruct
    void read() {
        UUID id = id(asked.required("id"));
        sheet = reports.sheet(id);
        said = comparing.differences(id);
        observations = reviewing.observations(id);
        neighbours = reviewing.neighbours(address().filter(), id);
        sections = fields.of(said, observations, drafts());
    }

    public ReportSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public ReportDifferences getSaid() {
        return Objects.requireNonNull(said);
    }

    public List<ReviewedSection> getSections() {
        return sections;
    }

    public List<StepRow> getWay() {
        return deciding.way(getId());
    }

    public long getOpen() {
        return observations.stream()
                .filter(one -> one.state() != ObservationState.CLOSED)
                .count();
    }

    /** Whether the unit decides about it now. */
    public boolean isWaiting() {
        return getState() == ReportState.DELIVERED || getState() == ReportState.IN_REVIEW;
    }

    public boolean isDecided() {
        return getState() == ReportState.ACCEPTED || getState() == ReportState.EXCLUDED;
    }

    public boolean isIn(String state) {
        return getState().name().equals(state);
    }

    private ReportState getState() {
        return getSheet().row().state();
    }

    /** The version that was read: of the page that was sent, not of what stands by now. */
    public int getVersion() {
        return asked.version(getSheet().version());
    }

    /** Whether it is another by now than when the page was read. */
    public boolean isChangedMeanwhile() {
        return getVersion() != getSheet().version();
    }

    public @Nullable String getPrevious() {
        UUID previous = Objects.requireNonNull(neighbours).previous();
        return previous == null ? null : address().sheet(previous);
    }

    public @Nullable String getNext() {
        UUID next = Objects.requireNonNull(neighbours).next();
        return next == null ? null : address().sheet(next);
    }

    public String getInbox() {
        return address().inbox();
    }

    /** This page again, as it stands now. */
    public String getAddress() {
        return address().sheet(getId());
    }

    /** What was just done, as the end of the key of its sentence; null when nothing was. */
    public @Nullable String getDone() {
        String done = asked.parameter("done");
        return done != null && done.matches("[a-z]{3,12}") ? "review.done." + done : null;
    }

    UUID getId() {
        return getSheet().row().id();
    }

    /** What was written in the boxes under the fields, by path; blank ones are none. */
    Map<String, String> drafts() {
        return asked.beginning(OBSERVE);
    }

    private InboxAddress address() {
        return new InboxAddress(asked, getSheet().period());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("report " + text);
        }
    }
}
