package mx.compendium.action.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.action.CaptureCheck;
import mx.compendium.action.CaptureSheet;
import mx.compendium.action.CapturedText;
import mx.compendium.action.FieldConflict;
import mx.compendium.action.FieldEdit;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportState;
import mx.compendium.action.SaveAnswer;
import mx.compendium.action.model.ActionReport;
import mx.compendium.action.model.Capture;
import mx.compendium.action.model.CaptureReading;
import mx.compendium.action.model.Captured;
import mx.compendium.action.model.EditRules;
import mx.compendium.action.store.CaptureStore;
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

/** An institution writes its reports: begun, saved field by field, checked, marked ready. */
@Stateless
public class ActionReporting {

    @Inject
    Identifying identifying;

    @Inject
    CaptureStore captures;

    @Inject
    ReportStore reports;

    @Inject
    ReportSteps steps;

    @Inject
    SaidFields said;

    @Inject
    CaptureContexts contexts;

    @Inject
    AuditDetails details;

    /** Begins a report; it is a draft only its institution reads. */
    @Audited("report.create")
    @RolesAllowed(RoleNames.FOCAL_POINT)
    public UUID create(String period, NewReport begun) {
        RulesBroken.ifAny(EditRules.againstBeginning(begun));
        String institution = institution(identifying.caller());
        ActionReport report = new ActionReport(period, institution, UUID.randomUUID(), begun);
        RulesBroken.ifAny(reports.againstWritingIn(period, institution));
        reports.add(report);
        details.tell("report", report.id().toString());
        details.tell("name", begun.name());
        return report.id();
    }

    /** The report as its institution writes it, with everything that stands against it. */
    @Audited(value = "report.capture", reading = true)
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    public CaptureSheet open(UUID id) {
        Captured report = own(captures.read(id).orElse(null), id, identifying.caller());
        Capture capture = said.capture(report);
        return new CaptureSheet(
                id,
                report.period(),
                report.institution(),
                report.folio(),
                report.writable().state(),
                capture.fields(),
                capture.revision(),
                check(report, capture),
                report.writable().againstWriting(),
                report.writable().late(report.now()));
    }

    /**
     * Takes what was typed, however incomplete. Fields somebody else changed meanwhile are not taken and told; a text that
     * comes a second time changes nothing.
     */
    @Audited("report.save")
    @RolesAllowed(RoleNames.FOCAL_POINT)
    public SaveAnswer save(UUID id, List<FieldEdit> edits) {
        Caller caller = identifying.caller();
        return take(caller, own(captures.locked(id).orElse(null), id, caller), edits);
    }

    /**
     * Writes a report whole; what is not named is emptied. Nothing is taken when it changed since it was read.
     *
     * @param revision that was read, null when not said
     * @param texts by their paths
     */
    @Audited("report.write")
    @RolesAllowed(RoleNames.FOCAL_POINT)
    public SaveAnswer write(UUID id, @Nullable Integer revision, Map<String, String> texts) {
        Caller caller = identifying.caller();
        Captured report = own(captures.locked(id).orElse(null), id, caller);
        Capture standing = said.capture(report);
        if (revision != null && revision != standing.revision()) {
            throw new RulesBroken(Violation.of("report.save.changed-meanwhile"));
        }
        return take(caller, report, standing.becoming(texts));
    }

    private SaveAnswer take(Caller caller, Captured report, List<FieldEdit> edits) {
        RulesBroken.ifAny(EditRules.against(edits));
        RulesBroken.ifAny(report.writable().againstWriting());
        Capture.Merge merge = said.capture(report).merge(edits, caller.personId(), report.now());
        Capture saved = merge.capture();
        int completeness = CaptureReading.completeness(saved.texts());
        if (!merge.former().isEmpty()) {
            captures.write(report, saved, caller.personId(), ListedHeads.of(report, saved.texts(), completeness));
            merge.former()
                    .forEach((path, was) ->
                            details.changed(path, was, saved.at(path).text()));
        }
        return new SaveAnswer(
                saved.revision(),
                report.now(),
                revisions(edits, merge),
                conflicts(merge),
                completeness,
                report.writable().late(report.now()));
    }

    /** Declares a report complete, or refuses with everything that is missing or wrong. */
    @Audited("report.ready")
    @RolesAllowed(RoleNames.FOCAL_POINT)
    public void markReady(UUID id) {
        Caller caller = identifying.caller();
        Captured report = own(captures.locked(id).orElse(null), id, caller);
        RulesBroken.ifAny(report.writable().againstWriting());
        CaptureCheck check = check(report, said.capture(report));
        RulesBroken.ifAny(against(check));
        steps.step(id, caller, null, ActionReport::markReady);
    }

    /**
     * Declares every report ready that the caller's institution has in hand and that nothing stands against; the others stay
     * as they are.
     *
     * @return how many were declared
     */
    @Audited("report.ready-all")
    @RolesAllowed(RoleNames.FOCAL_POINT)
    public int markAllReady(String period) {
        Caller caller = identifying.caller();
        List<Captured> ready = captures.inHand(period, institution(caller)).stream()
                .map(seen -> captures.locked(seen.id()).orElseThrow())
                .filter(report -> report.writable().againstWriting().isEmpty())
                .filter(report -> !report.deliverable())
                .filter(report -> check(report, said.capture(report)).passes())
                .toList();
        ready.forEach(report -> steps.step(report.id(), caller, null, ActionReport::markReady));
        details.tell("period", period);
        details.tell("reports", Integer.toString(ready.size()));
        return ready.size();
    }

    /** Throws a draft away that was never delivered; it can be taken back. */
    @Audited("report.discard")
    @RolesAllowed(RoleNames.FOCAL_POINT)
    public void discard(UUID id) {
        Captured report = own(captures.locked(id).orElse(null), id, identifying.caller());
        ReportState state = report.writable().state();
        if (report.folio() != null || (state != ReportState.DRAFT && state != ReportState.READY)) {
            throw new RulesBroken(Violation.of("report.discard.delivered", state));
        }
        captures.discard(id, true);
    }

    /** Takes a draft back that was thrown away. */
    @Audited("report.restore")
    @RolesAllowed(RoleNames.FOCAL_POINT)
    public void restore(UUID id) {
        String institution = institution(identifying.caller());
        if (!captures.discardedOf(id, institution)) {
            throw new NotFound("report " + id);
        }
        captures.discard(id, false);
    }

    private static List<Violation> against(CaptureCheck check) {
        List<Violation> found = new ArrayList<>(check.violations());
        check.warnings().stream()
                .filter(warning -> !warning.confirmed())
                .map(warning -> Violation.at(warning.path(), "capture.warning-unconfirmed"))
                .forEach(found::add);
        return found;
    }

    private CaptureCheck check(Captured report, Capture capture) {
        return CaptureReading.read(capture.texts(), contexts.of(report)).check();
    }

    private static Captured own(@Nullable Captured report, UUID id, Caller caller) {
        if (report == null || !report.institution().equals(caller.institution())) {
            throw new NotFound("report " + id);
        }
        return report;
    }

    private static String institution(Caller caller) {
        if (caller.institution() == null) {
            throw new RulesBroken(Violation.of("report.create.no-institution"));
        }
        return caller.institution();
    }

    private static Map<String, Integer> revisions(List<FieldEdit> edits, Capture.Merge merge) {
        Set<String> left = merge.conflicting().stream().map(FieldEdit::path).collect(Collectors.toSet());
        return edits.stream()
                .map(FieldEdit::path)
                .filter(path -> !left.contains(path))
                .distinct()
                .collect(Collectors.toMap(
                        path -> path, path -> merge.capture().at(path).revision()));
    }

    private List<FieldConflict> conflicts(Capture.Merge merge) {
        Set<UUID> people = merge.conflicting().stream()
                .map(edit -> merge.capture().at(edit.path()).by())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> names = captures.names(people);
        return merge.conflicting().stream()
                .map(edit -> conflict(edit, merge.capture().at(edit.path()), names))
                .toList();
    }

    private static FieldConflict conflict(FieldEdit edit, CapturedText standing, Map<UUID, String> names) {
        return new FieldConflict(
                edit.path(),
                edit.text(),
                standing.text(),
                standing.revision(),
                standing.by() == null ? null : names.get(standing.by()),
                standing.at());
    }
}
