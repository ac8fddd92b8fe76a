package mx.compendium.web.period;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.RoundingRule;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.faces.Operation;

/** Plans a former edition to be taken over: it has a source instead of deadlines and invited institutions. */
@Named("periodTakeover")
@RequestScoped
public class TakeoverBacking {

    @Inject
    Operation operation;

    @EJB
    PeriodAdministration periods;

    private final PlanForm form = new PlanForm();

    public PlanForm getForm() {
        return form;
    }

    public RoundingRule[] getRoundingRules() {
        return RoundingRule.values();
    }

    public PeriodTemplate[] getTemplates() {
        return PeriodTemplate.values();
    }

    public void plan() {
        PeriodDraft draft = form.takenOverDraft();
        operation.run(
                "period.plan " + draft.code(),
                () -> "/app/period/sheet.xhtml?period=" + periods.plan(draft).code());
    }
}
