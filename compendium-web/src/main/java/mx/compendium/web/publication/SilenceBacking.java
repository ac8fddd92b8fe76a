package mx.compendium.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import mx.compendium.kernel.NotFound;
import mx.compendium.publication.PortalContent;
import mx.compendium.publication.SilenceDraft;
import mx.compendium.publication.SilenceRow;
import mx.compendium.publication.SilenceState;
import mx.compendium.publication.boundary.ElectoralSilencing;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import mx.compendium.web.text.Zone;
import org.jspecify.annotations.Nullable;

/** The electoral silence: how it stands, what it leaves out, its switch, and those there were. */
@Named("publicationSilence")
@RequestScoped
public class SilenceBacking {

    private static final String HERE = "/app/publication/silence.xhtml";

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    ElectoralSilencing silencing;

    private List<SilenceRow> rows = List.of();
    private @Nullable SilenceRow lifted;
    private @Nullable String reason;
    private @Nullable LocalDateTime from;
    private @Nullable LocalDateTime until;

    @PostConstruct
    void read() {
        rows = silencing.all();
        String lift = asked.parameter("lift");
        lifted = lift == null ? null : standing(lift);
    }

    private SilenceRow standing(String id) {
        return rows.stream()
                .filter(one -> one.id().toString().equals(id) && one.state().isStanding())
                .findFirst()
                .orElseThrow(() -> new NotFound("silence " + id));
    }

    /** All there were, the last to begin first. */
    public List<SilenceRow> getRows() {
        return rows;
    }

    /** The one in force, or null. */
    public @Nullable SilenceRow getCurrent() {
        return rows.stream()
                .filter(one -> one.state() == SilenceState.IN_FORCE)
                .findFirst()
                .orElse(null);
    }

    /** The one the page is asked to lift, or null. */
    public @Nullable SilenceRow getLifted() {
        return lifted;
    }

    public List<PortalContent> getHidden() {
        return PortalContent.all(true);
    }

    public List<PortalContent> getStaying() {
        return PortalContent.all(false);
    }

    public void declare() {
        operation.run("silence.declare", () -> {
            silencing.declare(new SilenceDraft(
                    Objects.requireNonNullElse(reason, ""),
                    from == null ? null : minute(from),
                    minute(Objects.requireNonNull(until)).plusSeconds(59)));
            return HERE + "?done=declare";
        });
    }

    private static Instant minute(LocalDateTime typed) {
        return typed.truncatedTo(ChronoUnit.MINUTES).atZone(Zone.MEXICO_CITY).toInstant();
    }

    public void lift() {
        SilenceRow silence = Objects.requireNonNull(lifted);
        operation.run("silence.lift " + silence.id(), () -> {
            silencing.lift(silence.id(), Objects.requireNonNullElse(reason, ""));
            return HERE + "?done=lift";
        });
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDateTime from) {
        this.from = from;
    }

    public @Nullable LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDateTime until) {
        this.until = until;
    }
}
