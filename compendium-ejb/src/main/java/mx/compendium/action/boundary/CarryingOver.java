package mx.compendium.action.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.action.CarryDecision;
import mx.compendium.action.FieldEdit;
import mx.compendium.action.FormerAction;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.model.ActionReport;
import mx.compendium.action.model.Capture;
import mx.compendium.action.model.CaptureReading;
import mx.compendium.action.model.Captured;
import mx.compendium.action.model.CarriedText;
import mx.compendium.action.model.SheetFields;
import mx.compendium.action.model.Visibility;
import mx.compendium.action.store.CaptureStore;
import mx.compendium.action.store.CarryOverStore;
import mx.compendium.action.store.ReportStore;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.Caller;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** An institution decides which of its actions of the former period it reports again; nothing counts by that alone. */
@Stateless
public class CarryingOver {

    @Inject
    Identifying identifying;

    @Inject
    CarryOverStore decisions;

    @Inject
    CaptureStore captures;

    @Inject
    ReportStore reports;

    @Inject
    AuditDetails details;

    /** Accepted actions of the period before, by objective; none for whoever has no institution. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    public List<FormerAction> former(String period) {
        String institution = identifying.caller().institution();
        return institution == null ? List.of() : decisions.former(period, institution);
    }

    /**
     * Decides. What is reported again becomes a draft with the former texts, without results; deciding twice makes one.
     *
     * @param reason what changed, or why it is not reported
     * @return the draft, null when it is not reported
     */
    @Audited("carry-over.decide")
    @RolesAllowed(RoleNames.FOCAL_POINT)
    public @Nullable UUID decide(String period, UUID lineage, CarryDecision decision, @Nullable String reason) {
        Caller caller = identifying.caller();
        String institution = Objects.requireNonNullElse(caller.institution(), "");
        RulesBroken.ifAny(reports.againstWritingIn(period, institution));
        decisions.lock(period, institution);
        FormerAction former = former(period, institution, lineage);
        RulesBroken.ifAny(against(former, decision, reason));
        if (former.draft() != null) {
            return former.draft();
        }
        decisions.decide(period, institution, lineage, decision, reason, caller.personId());
        details.tell("lineage", lineage.toString());
        details.tell("decision", decision.name());
        details.tell("reason", Objects.requireNonNullElse(reason, ""));
        return decision == CarryDecision.NOT_REPORTED ? null : draft(period, former, decision, caller);
    }

    private FormerAction former(String period, String institution, UUID lineage) {
        return decisions.former(period, institution).stream()
                .filter(action -> action.lineage().equals(lineage))
                .findFirst()
                .orElseThrow(() -> new NotFound("lineage " + lineage));
    }

    private static List<Violation> against(FormerAction former, CarryDecision decision, @Nullable String reason) {
        if (decision == CarryDecision.CHANGED && (reason == null || reason.isBlank())) {
            return List.of(Violation.at("reason", "carry-over.change-untold"));
        }
        return decision == CarryDecision.NOT_REPORTED && former.draft() != null
                ? List.of(Violation.of("carry-over.draft-exists"))
                : List.of();
    }

    private UUID draft(String period, FormerAction former, CarryDecision decision, Caller caller) {
        ActionReport report = new ActionReport(
                period,
                Objects.requireNonNull(caller.institution()),
                former.lineage(),
                new NewReport(former.name(), former.type(), former.principalObjective()));
        reports.add(report);
        reports.flush();
        details.tell("report", report.id().toString());
        write(captures.read(report.id()).orElseThrow(), said(former, caller, decision), caller.personId());
        return report.id();
    }

    private Map<String, String> said(FormerAction former, Caller caller, CarryDecision decision) {
        ReportSheet sheet = reports.row(former.report(), new Visibility(Visibility.Reach.OWN, caller.institution()))
                .map(row -> reports.report(former.report()).sheet(row, Map.of()))
                .orElseThrow(() -> new NotFound("report " + former.report()));
        return CarriedText.of(SheetFields.of(sheet), decision);
    }

    private void write(Captured draft, Map<String, String> texts, UUID by) {
        List<FieldEdit> edits = texts.entrySet().stream()
                .map(text -> new FieldEdit(text.getKey(), text.getValue(), 0))
                .toList();
        Capture capture = new Capture(Map.of(), 0).merge(edits, by, draft.now()).capture();
        int completeness = CaptureReading.completeness(capture.texts());
        captures.write(draft, capture, by, ListedHeads.of(draft, capture.texts(), completeness));
    }
}
