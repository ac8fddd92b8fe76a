package mx.compendium.action.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.action.HeldReport;
import mx.compendium.action.model.CaptureContext;
import mx.compendium.action.model.Captured;
import mx.compendium.action.model.IntakeSetting;
import mx.compendium.action.store.CaptureStore;
import mx.compendium.action.store.EvidenceStore;
import mx.compendium.action.store.IntakeStore;
import mx.compendium.audit.boundary.AuditWriting;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;

/**
 * Many reports of one institution are brought at once, as by a workbook. It stands behind a door that has decided whose
 * they are: the institution is the one the caller was found to act for.
 */
@Dependent
public class ReportIntake {

    private final IntakeStore intake;
    private final CaptureStore captures;
    private final EvidenceStore evidence;
    private final SaidFields said;
    private final CaptureContexts contexts;
    private final AuditWriting trail;

    @Inject
    ReportIntake(
            IntakeStore intake,
            CaptureStore captures,
            EvidenceStore evidence,
            SaidFields said,
            CaptureContexts contexts,
            AuditWriting trail) {
        this.intake = intake;
        this.captures = captures;
        this.evidence = evidence;
        this.said = said;
        this.contexts = contexts;
        this.trail = trail;
    }

    /** What the institution has in hand of the period, in the order of its lists. */
    public List<HeldReport> held(String period, String institution) {
        return captures.inHand(period, institution).stream()
                .map(report -> new HeldReport(
                        report.id(),
                        report.folio(),
                        report.writable().state(),
                        said.capture(report).texts().texts()))
                .toList();
    }

    /**
     * Refuses when nothing can be written in the period now.
     *
     * @throws NotFound when the institution is not invited, as if there were no such period
     */
    public void demandWritable(String period, String institution) {
        RulesBroken.ifAny(setting(period, institution).writable().againstWriting());
    }

    /** Whether an institution is invited to a period. */
    public boolean invites(String period, String institution) {
        return intake.setting(period, institution).isPresent();
    }

    /** Reads once what every report of this institution is weighed against. */
    public IntakeSession open(String period, String institution) {
        IntakeSetting setting = setting(period, institution);
        Map<UUID, Captured> reports = captures.ofInstitution(period, institution).stream()
                .collect(Collectors.toMap(Captured::id, Function.identity()));
        CaptureContext context = contexts.of(setting.coverageStart(), setting.coverageEnd(), institution);
        return new IntakeSession(
                setting,
                reports,
                context,
                intake.formerTotals(period, institution),
                evidence.filed(period, institution),
                said,
                intake,
                trail);
    }

    /** As {@link #open}, and nobody else writes these reports until the transaction ends. */
    public IntakeSession openAlone(String period, String institution) {
        captures.lock(period, institution);
        intake.expectMany();
        return open(period, institution);
    }

    private IntakeSetting setting(String period, String institution) {
        return intake.setting(period, institution).orElseThrow(() -> new NotFound("period " + period));
    }
}
