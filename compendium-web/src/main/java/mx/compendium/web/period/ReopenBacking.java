package mx.compendium.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import mx.compendium.kernel.NotFound;
import mx.compendium.period.ParticipationRow;
import mx.compendium.period.ParticipationRow.Asked;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.boundary.Extending;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** Opens capture again for one institution after closing: one administrator asks, another agrees. */
@Named("periodReopen")
@RequestScoped
public class ReopenBacking {

    @Inject
    mx.compendium.web.faces.Asked asked;

    @Inject
    Operation operation;

    @EJB
    PeriodAdministration periods;

    @EJB
    Extending extending;

    private @Nullable PeriodRow row;
    private @Nullable ParticipationRow participation;
    private @Nullable LocalDateTime until;
    private @Nullable String reason;

    @PostConstruct
    void read() {
        row = periods.row(asked.required("period"));
        participation = extending.participation(row.code(), asked.required("institution"));
    }

    public PeriodRow getRow() {
        return Objects.requireNonNull(row);
    }

    public ParticipationRow getParticipation() {
        return Objects.requireNonNull(participation);
    }

    /** What waits for another administrator, null when nothing does. */
    public @Nullable Asked getWaiting() {
        return getParticipation().asked();
    }

    public String getAskedBy() {
        return extending.askedBy(Objects.requireNonNull(getWaiting()));
    }

    /** Whether the person before the screen may agree: somebody else asked. */
    public boolean isAgreeable() {
        return getWaiting() != null && !extending.askedByCaller(getWaiting());
    }

    /** The date of the page that was sent, otherwise the one that waits. */
    public String getRead() {
        return Objects.requireNonNullElseGet(
                asked.parameter("read"),
                () -> Objects.requireNonNull(getWaiting()).until().toString());
    }

    public void ask() {
        Instant date = Objects.requireNonNull(until)
                .withSecond(59)
                .atZone(ZoneId.of(getRow().zone()))
                .toInstant();
        run(
                "ask",
                () -> extending.askReopening(
                        getRow().code(), getParticipation().institution(), date, Objects.requireNonNull(reason)));
    }

    public void agree() {
        Instant read = dateRead();
        run(
                "agree",
                () -> extending.agreeToReopening(
                        getRow().code(), getParticipation().institution(), read));
    }

    private Instant dateRead() {
        try {
            return Instant.parse(getRead());
        } catch (DateTimeParseException malformed) {
            throw new NotFound("reopening " + getRead());
        }
    }

    private void run(String what, Runnable act) {
        String address = "/app/period/reopen.xhtml?period=" + getRow().code() + "&institution="
                + getParticipation().institution();
        operation.run("period.reopen " + what + " " + address, () -> {
            act.run();
            return address;
        });
    }

    public @Nullable LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDateTime until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
