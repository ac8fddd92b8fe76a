package mx.compendium.web.action;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import mx.compendium.action.CaptureDesk;
import mx.compendium.action.DraftRow;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.action.boundary.CaptureDesks;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import mx.compendium.web.frame.Person;
import org.jspecify.annotations.Nullable;

/** What the caller's institution has in hand of the period shown: its drafts with what each lacks. */
@Named("actionOwn")
@RequestScoped
public class OwnBacking {

    /** More cards than this nobody reads; the list below leads to all of them, page by page. */
    private static final int CARDS = 100;

    @Inject
    Asked asked;

    @Inject
    Person person;

    @Inject
    Operation operation;

    @EJB
    CaptureDesks desks;

    @EJB
    ActionReporting reporting;

    private @Nullable CaptureDesk desk;

    @PostConstruct
    void read() {
        desk = person.isActingForInstitution()
                ? desks.desk(asked.required("period")).orElse(null)
                : null;
    }

    /** Null for whoever has no institution, or whose institution is not invited. */
    public @Nullable CaptureDesk getDesk() {
        return desk;
    }

    public List<DraftRow> getDrafts() {
        List<DraftRow> all = Objects.requireNonNull(desk).drafts();
        return all.subList(0, Math.min(CARDS, all.size()));
    }

    /** Whether there are more drafts than cards. */
    public boolean isCut() {
        return Objects.requireNonNull(desk).drafts().size() > CARDS;
    }

    /** Whether the caller writes here now. */
    public boolean isWriting() {
        return desk != null && desk.writable() && person.isCapturing();
    }

    /** Declares everything ready that is complete. */
    public void markAllReady() {
        String period = asked.required("period");
        operation.run(
                "report.ready-all " + period,
                () -> "/app/action/list.xhtml?period=" + period + "&allReady=" + reporting.markAllReady(period));
    }

    /** How many were just declared ready together; null when none were. */
    public @Nullable Long getMadeReady() {
        String told = asked.parameter("allReady");
        return told != null && told.matches("[0-9]{1,5}") ? Long.valueOf(told) : null;
    }

    /** Who decides. */
    public @Nullable String getPerson() {
        return asked.getSubject();
    }
}
