package mx.compendium.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.kernel.Violation;
import mx.compendium.period.boundary.PeriodSealing;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;

/** Confirms the seal: what will be frozen, and everything that stands against it. */
@Named("periodSeal")
@RequestScoped
public class SealBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    PeriodSealing sealing;

    private String period = "";
    private List<Violation> reasons = List.of();

    @PostConstruct
    void read() {
        period = asked.required("period");
        reasons = sealing.conditions(period);
    }

    public List<Violation> getReasons() {
        return reasons;
    }

    public void seal() {
        operation.run("period.seal " + period, () -> {
            sealing.seal(period);
            return "/app/period/sealed.xhtml?period=" + period;
        });
    }
}
