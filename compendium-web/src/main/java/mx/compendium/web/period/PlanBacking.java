package mx.compendium.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.period.ParticipantProposal;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.RoundingRule;
import mx.compendium.period.boundary.Inviting;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** Plans a period; who is invited is copied from a former one, which the address may name. */
@Named("periodPlan")
@RequestScoped
public class PlanBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @Inject
    ProposalWords words;

    @EJB
    PeriodAdministration periods;

    @EJB
    Inviting inviting;

    private final PlanForm form = new PlanForm();
    private @Nullable String former;
    private List<ParticipantProposal> proposed = List.of();

    @PostConstruct
    void read() {
        String from = asked.parameter("from");
        former = from == null || from.isBlank() ? inviting.former().orElse(null) : from;
        proposed = inviting.proposed(former);
        form.setInstitutions(proposed.stream()
                .filter(ParticipantProposal::proposed)
                .map(ParticipantProposal::institution)
                .toList());
        form.setHistoryBegins(history());
    }

    /** The history of the former period goes on. */
    private @Nullable String history() {
        return periods.list().stream()
                .filter(row -> row.code().equals(former))
                .findFirst()
                .map(row -> row.terms().historyBegins())
                .orElse(null);
    }

    public PlanForm getForm() {
        return form;
    }

    /** Code of the period that is copied, null when there is none. */
    public @Nullable String getFormer() {
        return former;
    }

    /** Other periods that may be copied. */
    public List<String> getOthers() {
        return periods.list().stream()
                .map(PeriodRow::code)
                .filter(code -> !code.equals(former))
                .toList();
    }

    public List<ParticipantProposal> getInstitutions() {
        return proposed.stream().filter(ParticipantProposal::invitable).toList();
    }

    /** What became of each institution that is not as it was. */
    public List<String> getChanges() {
        return former == null ? List.of() : words.changes(proposed);
    }

    public RoundingRule[] getRoundingRules() {
        return RoundingRule.values();
    }

    public PeriodTemplate[] getTemplates() {
        return PeriodTemplate.values();
    }

    public void plan() {
        PeriodDraft draft = form.draft();
        operation.run(
                "period.plan " + draft.code(),
                () -> "/app/period/sheet.xhtml?period=" + periods.plan(draft).code());
    }
}
