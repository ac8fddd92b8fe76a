package mx.compendium.web.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import mx.compendium.action.boundary.ReportDeciding;
import mx.compendium.review.ObservationDraft;
import mx.compendium.review.boundary.Reviewing;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import mx.compendium.web.text.Now;
import mx.compendium.web.text.Zone;

/** What the unit decides about the report on the page; each decision is done once and of the version that was read. */
@Named("reviewDecisions")
@RequestScoped
public class Decisions {

    private static final int DAYS = 10;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Inject
    SheetBacking read;

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @Inject
    Now now;

    @EJB
    ReportDeciding deciding;

    @EJB
    Reviewing reviewing;

    /** The day proposed for corrections. */
    public String getCorrectUntil() {
        return Objects.requireNonNullElseGet(
                asked.parameter("correctUntil"),
                () -> LocalDate.ofInstant(now.instant(), Zone.MEXICO_CITY)
                        .plusDays(DAYS)
                        .toString());
    }

    public String text(String name) {
        return Objects.requireNonNullElse(asked.parameter(name), "").strip();
    }

    public void take() {
        run("taken", deciding::take);
    }

    public void accept() {
        run("accepted", id -> reviewing.accept(id, read.getVersion()));
    }

    public void giveBack() {
        List<ObservationDraft> drafts = read.drafts().entrySet().stream()
                .map(draft -> new ObservationDraft(draft.getKey(), draft.getValue()))
                .toList();
        run("returned", id -> reviewing.giveBack(id, read.getVersion(), drafts, correctUntil()));
    }

    /** The last minute of the day in Mexico City; what is no day is one that is past. */
    private Instant correctUntil() {
        try {
            return LocalDate.parse(text("correctUntil"))
                    .atTime(LAST_MINUTE)
                    .atZone(Zone.MEXICO_CITY)
                    .toInstant();
        } catch (DateTimeException malformed) {
            return Instant.EPOCH;
        }
    }

    public void exclude() {
        run("excluded", id -> deciding.exclude(id, read.getVersion(), text("excludeReason")));
    }

    public void reopen() {
        run("reopened", id -> deciding.reopen(id, text("reopenReason")));
    }

    public void countUnder() {
        String objective = text("objective");
        int number = objective.matches("[0-9]{1,2}") ? Integer.parseInt(objective) : 0;
        run("counted", id -> deciding.countUnder(id, number, text("objectiveReason")));
    }

    public void feature(boolean shown) {
        run(shown ? "featured" : "unfeatured", id -> deciding.feature(id, shown));
    }

    public void close(UUID observation) {
        run("closed", id -> reviewing.close(observation));
    }

    private void run(String done, Consumer<UUID> act) {
        UUID id = read.getId();
        operation.run("review." + done + ' ' + id, () -> {
            act.accept(id);
            return read.getAddress() + "&done=" + done;
        });
    }
}
