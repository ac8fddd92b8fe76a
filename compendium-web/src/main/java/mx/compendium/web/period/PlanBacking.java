package mx.compendium.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.RoundingRule;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.faces.Operation;

/** Plans a period. */
@Named("periodPlan")
@RequestScoped
public class PlanBacking {

    @Inject
    Operation operation;

    @EJB
    PeriodAdministration periods;

    @EJB
    CatalogueReading catalogues;

    private final PlanForm form = new PlanForm();
    private List<InstitutionRow> institutions = List.of();

    @PostConstruct
    void read() {
        institutions = catalogues.institutions();
        form.setInstitutions(institutions.stream()
                .filter(one -> one.validUntil() == null)
                .map(InstitutionRow::code)
                .toList());
    }

    public PlanForm getForm() {
        return form;
    }

    public List<InstitutionRow> getInstitutions() {
        return institutions;
    }

    public RoundingRule[] getRoundingRules() {
        return RoundingRule.values();
    }

    public void plan() {
        PeriodDraft draft = form.draft();
        operation.run(
                "period.plan " + draft.code(),
                () -> "/app/period/sheet.xhtml?period=" + periods.plan(draft).code());
    }
}
