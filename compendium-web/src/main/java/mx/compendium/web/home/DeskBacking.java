package mx.compendium.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.compendium.action.CaptureDesk;
import mx.compendium.action.DraftRow;
import mx.compendium.action.ReportState;
import mx.compendium.action.boundary.CaptureDesks;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.frame.Person;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** What an institution has to do now in the period that is open: the days left, what it has in hand, one next step. */
@Named("homeDesk")
@RequestScoped
public class DeskBacking {

    private static final int SHOWN = 5;

    /** The one thing to do next. */
    public record Step(String text, String address) {}

    @Inject
    Person person;

    @Inject
    Say say;

    @EJB
    PeriodAdministration periods;

    @EJB
    CaptureDesks desks;

    private @Nullable CaptureDesk desk;

    @PostConstruct
    void read() {
        desk = person.isActingForInstitution()
                ? Stream.concat(in(PeriodState.OPEN), in(PeriodState.CLOSED).filter(DeskBacking::stillTakes))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private Stream<CaptureDesk> in(PeriodState state) {
        return periods.list().stream()
                .filter(period -> period.state() == state)
                .map(PeriodRow::code)
                .flatMap(code -> desks.desk(code).stream());
    }

    /** After closing there is still work by a date of the institution's own, or with what was returned to it. */
    private static boolean stillTakes(CaptureDesk desk) {
        return !desk.late() || desk.drafts().stream().anyMatch(draft -> draft.state() == ReportState.RETURNED);
    }

    /** Null when no period takes anything from the caller's institution now. */
    public @Nullable CaptureDesk getDesk() {
        return desk;
    }

    public List<DraftRow> getReturned() {
        return drafts().stream()
                .filter(draft -> draft.state() == ReportState.RETURNED && !draft.deliverable())
                .toList();
    }

    public List<DraftRow> getUnfinished() {
        return drafts().stream()
                .filter(draft -> draft.state() == ReportState.DRAFT)
                .toList();
    }

    /** What was returned, then what was begun: as many as a glance takes in. */
    public List<DraftRow> getFirst() {
        return Stream.concat(getReturned().stream(), getUnfinished().stream())
                .limit(SHOWN)
                .toList();
    }

    public long getReady() {
        return drafts().stream().filter(DraftRow::deliverable).count();
    }

    public String getList() {
        return "/app/action/list.xhtml?period=" + open().period();
    }

    public Step getNext() {
        if (!person.isCapturing()) {
            return new Step(say.of("home.desk.next-head", open().period()), getList());
        }
        if (!getReturned().isEmpty()) {
            return edit("home.desk.next-returned", getReturned().get(0));
        }
        if (open().undecided() > 0) {
            return new Step(
                    say.of("home.desk.next-carry", open().undecided()),
                    "/app/action/carry.xhtml?period=" + open().period());
        }
        return getUnfinished().isEmpty()
                ? nothingInHand()
                : edit("home.desk.next-draft", getUnfinished().get(0));
    }

    private Step nothingInHand() {
        return getReady() > 0
                ? new Step(say.of("home.desk.next-sign"), getList())
                : new Step(
                        say.of("home.desk.next-begin", open().period()),
                        "/app/action/new.xhtml?period=" + open().period());
    }

    private Step edit(String text, DraftRow draft) {
        String name = draft.name().isEmpty() ? say.of("action.own.nameless") : draft.name();
        return new Step(say.of(text, name, draft.completeness()), "/app/action/edit.xhtml?id=" + draft.id());
    }

    private CaptureDesk open() {
        return Objects.requireNonNull(desk);
    }

    private List<DraftRow> drafts() {
        return open().drafts();
    }
}
