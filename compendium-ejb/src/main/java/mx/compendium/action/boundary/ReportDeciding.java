package mx.compendium.action.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import mx.compendium.action.CaptureField;
import mx.compendium.action.StepRow;
import mx.compendium.action.model.ActionReport;
import mx.compendium.action.model.Captured;
import mx.compendium.action.model.R27Deciding;
import mx.compendium.action.store.CaptureStore;
import mx.compendium.action.store.ReportStore;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.Caller;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.store.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** What the unit decides about a delivered report; each decision is bound to the version that was read. */
@Stateless
public class ReportDeciding {

    @Inject
    Identifying identifying;

    @Inject
    ReportStore reports;

    @Inject
    CaptureStore captures;

    @Inject
    SaidFields said;

    @Inject
    ReportSteps steps;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditDetails details;

    /** Begins to read a delivered report. */
    @Audited("report.take")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void take(UUID id) {
        decide(id, null, null, ActionReport::take);
    }

    /**
     * Gives a report back to its institution.
     *
     * @param version that was read, null when not said
     * @param correctUntil its own date, also after closing
     */
    @Audited("report.return")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void giveBack(UUID id, @Nullable Integer version, Instant correctUntil, String reason) {
        RulesBroken.ifAny(R27Deciding.againstReturning(correctUntil, clock.now(), reason));
        details.tell("correctUntil", correctUntil.toString());
        decide(id, version, reason, report -> report.giveBack(correctUntil));
    }

    /** Accepts a report as it was read; whoever captured it never accepts it. */
    @Audited("report.accept")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void accept(UUID id, @Nullable Integer version) {
        Caller caller = identifying.caller();
        RulesBroken.ifAny(R27Deciding.againstAccepting(reports.capturedBy(id, caller.personId())));
        Instant now = clock.now();
        decide(id, version, null, report -> report.accept(now));
    }

    /** Leaves a report out of the edition, for a reason its institution reads. */
    @Audited("report.exclude")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void exclude(UUID id, @Nullable Integer version, String reason) {
        RulesBroken.ifAny(R27Deciding.againstBlank(reason));
        decide(id, version, reason, report -> report.exclude(reason));
    }

    /** Opens the review of a decided report again. */
    @Audited("report.reopen")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void reopen(UUID id, String reason) {
        RulesBroken.ifAny(R27Deciding.againstBlank(reason));
        decide(id, null, reason, ActionReport::reopen);
    }

    /** Shows an accepted report in the Informe Ejecutivo, or no longer. */
    @Audited("report.feature")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void feature(UUID id, boolean shown) {
        details.tell("featured", String.valueOf(shown));
        delivered(id).feature(shown);
    }

    /** Counts a report under another principal objective; its institution is told why. */
    @Audited("report.objective")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void countUnder(UUID id, int objective, String reason) {
        RulesBroken.ifAny(R27Deciding.againstObjective(objective, reason));
        Caller caller = identifying.caller();
        ActionReport report = delivered(id);
        Captured captured = captures.locked(id).orElseThrow();
        String path = CaptureField.PRINCIPAL_OBJECTIVE.path();
        String before = said.capture(captured).at(path).text();
        steps.step(id, caller, reason, counted -> counted.countUnder(objective));
        captures.overwrite(
                captured,
                said.capture(captured).corrected(path, String.valueOf(objective), caller.personId(), captured.now()),
                caller.personId());
        details.changed(path, before, String.valueOf(objective));
        details.tell("folio", String.valueOf(report.folio()));
    }

    /** The way of a report through its states. */
    @RolesAllowed({
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.AUDITOR,
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD
    })
    public List<StepRow> way(UUID id) {
        Caller caller = identifying.caller();
        ActionReport report = reports.find(id).orElseThrow(() -> new NotFound("report " + id));
        if (caller.institution() != null && !caller.institution().equals(report.institution())) {
            throw new NotFound("report " + id);
        }
        return reports.way(id);
    }

    private void decide(UUID id, @Nullable Integer version, @Nullable String reason, Consumer<ActionReport> verb) {
        RulesBroken.ifAny(R27Deciding.againstVersion(version, delivered(id).version()));
        steps.step(id, identifying.caller(), reason, verb);
    }

    /** What was never delivered is as absent to the unit as what does not exist. */
    private ActionReport delivered(UUID id) {
        return reports.find(id)
                .filter(report -> report.folio() != null)
                .map(report -> reports.locked(id))
                .orElseThrow(() -> new NotFound("report " + id));
    }
}
