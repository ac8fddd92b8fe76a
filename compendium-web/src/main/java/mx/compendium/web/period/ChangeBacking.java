package mx.compendium.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** Changes what is agreed about a planned or open period. */
@Named("periodChange")
@RequestScoped
public class ChangeBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    PeriodAdministration periods;

    private @Nullable PeriodRow row;
    private PlanForm form = new PlanForm();
    private @Nullable String reason;

    @PostConstruct
    void read() {
        row = periods.row(asked.required("period"));
        form = PlanForm.of(row.terms());
    }

    public PeriodRow getRow() {
        return Objects.requireNonNull(row);
    }

    public PlanForm getForm() {
        return form;
    }

    public boolean isTakenOver() {
        return getRow().terms().takenOver();
    }

    public boolean isPlanned() {
        return getRow().state() == PeriodState.PLANNED;
    }

    public boolean isOpen() {
        return getRow().state() == PeriodState.OPEN;
    }

    public RoundingRule[] getRoundingRules() {
        return RoundingRule.values();
    }

    public PeriodTemplate[] getTemplates() {
        return PeriodTemplate.values();
    }

    /** The version of the page that was sent. */
    public int getVersion() {
        return asked.version(getRow().version());
    }

    public void change() {
        String code = getRow().code();
        PeriodTerms terms = isTakenOver() ? form.takenOver() : form.terms();
        operation.run("period.change " + code, () -> {
            periods.change(code, getVersion(), terms, Objects.requireNonNullElse(reason, ""));
            return "/app/period/sheet.xhtml?period=" + code;
        });
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
