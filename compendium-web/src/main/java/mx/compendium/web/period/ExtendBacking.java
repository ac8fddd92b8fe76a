package mx.compendium.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.Objects;
import mx.compendium.kernel.NotFound;
import mx.compendium.period.ParticipationRow;
import mx.compendium.period.PeriodSheet;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import mx.compendium.web.text.Zone;
import org.jspecify.annotations.Nullable;

/** Gives one institution a later date. */
@Named("periodExtend")
@RequestScoped
public class ExtendBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    PeriodAdministration periods;

    private @Nullable PeriodSheet sheet;
    private @Nullable ParticipationRow participation;
    private @Nullable LocalDateTime until;
    private @Nullable String reason;

    @PostConstruct
    void read() {
        sheet = periods.sheet(asked.required("period"));
        String institution = asked.required("institution");
        participation = getSheet().participants().stream()
                .filter(row -> row.institution().equals(institution))
                .findFirst()
                .orElseThrow(() -> new NotFound("participation " + institution));
    }

    public PeriodSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public ParticipationRow getParticipation() {
        return Objects.requireNonNull(participation);
    }

    public void extend() {
        String period = getSheet().row().code();
        String institution = getParticipation().institution();
        operation.run("period.extend " + period + " " + institution, () -> {
            periods.extend(
                    period,
                    institution,
                    Objects.requireNonNull(until)
                            .withSecond(59)
                            .atZone(Zone.MEXICO_CITY)
                            .toInstant(),
                    Objects.requireNonNull(reason));
            return "/app/period/missing.xhtml?period=" + period;
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
