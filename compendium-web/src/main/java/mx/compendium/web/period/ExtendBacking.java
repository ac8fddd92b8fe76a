package mx.compendium.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import mx.compendium.period.ParticipationRow;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.boundary.Extending;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** Gives one institution more days. */
@Named("periodExtend")
@RequestScoped
public class ExtendBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    PeriodAdministration periods;

    @EJB
    Extending extending;

    private @Nullable PeriodRow row;
    private @Nullable ParticipationRow participation;
    private @Nullable Integer days;
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

    public void extend() {
        String period = getRow().code();
        String institution = getParticipation().institution();
        operation.run("period.extend " + period + " " + institution, () -> {
            extending.extendByDays(period, institution, Objects.requireNonNull(days), Objects.requireNonNull(reason));
            return "/app/period/missing.xhtml?period=" + period;
        });
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
