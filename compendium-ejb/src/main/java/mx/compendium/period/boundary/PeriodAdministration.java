package mx.compendium.period.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.period.CitedEditions;
import mx.compendium.period.ParticipationRow;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodSheet;
import mx.compendium.period.PeriodStepped;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.ReportTally;
import mx.compendium.period.model.Participation;
import mx.compendium.period.model.PeriodPlan;
import mx.compendium.period.model.R42PeriodChange;
import mx.compendium.period.model.ReportingPeriod;
import mx.compendium.period.store.PeriodStore;
import org.jspecify.annotations.Nullable;

/** Plans, changes, opens and closes reporting periods, and shows how they stand. */
@Stateless
public class PeriodAdministration {

    @Inject
    PeriodStore periods;

    @Inject
    CatalogueReading catalogues;

    @Inject
    ReportTally tally;

    @Inject
    SealingConditions conditions;

    @Inject
    DatabaseClock clock;

    @Inject
    FrozenNames names;

    @Inject
    AuditDetails details;

    @Inject
    CitedEditions cited;

    @Inject
    Event<PeriodStepped> stepped;

    /** All periods, the latest first. */
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE,
        RoleNames.AUDITOR
    })
    public List<PeriodRow> list() {
        Map<String, Integer> invited = periods.invited();
        return periods.all().stream()
                .map(period -> period.row(invited.getOrDefault(period.code(), 0)))
                .toList();
    }

    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE,
        RoleNames.AUDITOR
    })
    public PeriodRow row(String code) {
        return period(code).row(periods.participations(code).size());
    }

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public PeriodSheet sheet(String code) {
        ReportingPeriod period = period(code);
        List<ParticipationRow> participants = participants(code);
        return new PeriodSheet(
                period.row(participants.size()),
                tally.committed(code),
                participants,
                period.sealed() ? List.of() : conditions.against(period));
    }

    @Audited("period.plan")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public PeriodRow plan(PeriodDraft draft) {
        List<InstitutionRow> known = catalogues.institutions();
        RulesBroken.ifAny(PeriodPlan.violations(draft, codes(), cited.codes(), byCode(known)));
        ReportingPeriod period = new ReportingPeriod(draft);
        List<Participation> participations = known.stream()
                .filter(institution -> draft.institutions().contains(institution.code()))
                .map(institution -> new Participation(draft.code(), institution))
                .toList();
        periods.add(period, participations);
        return period.row(participations.size());
    }

    /** Changes what is agreed about a period, as long as its state allows. */
    @Audited("period.change")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public PeriodRow change(String code, @Nullable Integer version, PeriodTerms terms, String reason) {
        ReportingPeriod period = locked(code);
        if (version != null && version != period.version()) {
            throw new RulesBroken(Violation.of("period.change.changed-meanwhile"));
        }
        PeriodTerms before = period.terms();
        List<Violation> found = new ArrayList<>(PeriodPlan.terms(code, terms, codes(), cited.codes()));
        found.addAll(R42PeriodChange.against(period.state(), before, terms, reason, clock.now()));
        RulesBroken.ifAny(found);
        ChangedTerms.tell(before, terms, details);
        details.tell("reason", reason.strip());
        period.agree(terms);
        periods.flush();
        return row(code);
    }

    /** Opens it: from now on the invited have the names and groups they have today. */
    @Audited("period.open")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void open(String code) {
        ReportingPeriod period = locked(code);
        List<Participation> invited = periods.participations(code);
        if (invited.isEmpty()) {
            throw new RulesBroken(Violation.of("period.open.nobody-invited"));
        }
        period.open();
        names.freeze(invited, period.terms().coverageStart());
        stepped.fire(new PeriodStepped(code, period.state()));
    }

    /** Closes it; of an edition taken over nobody was waiting to hear. */
    @Audited("period.close")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void close(String code) {
        ReportingPeriod period = locked(code);
        period.close();
        if (!period.terms().takenOver()) {
            stepped.fire(new PeriodStepped(code, period.state()));
        } else if (periods.participations(code).isEmpty()) {
            throw new RulesBroken(Violation.of("period.close.nothing-taken-in"));
        }
    }

    private Set<String> codes() {
        return periods.all().stream().map(ReportingPeriod::code).collect(Collectors.toSet());
    }

    private static Map<String, InstitutionRow> byCode(List<InstitutionRow> institutions) {
        return institutions.stream().collect(Collectors.toMap(InstitutionRow::code, one -> one));
    }

    private List<ParticipationRow> participants(String code) {
        return periods.participations(code).stream().map(Participation::row).toList();
    }

    private ReportingPeriod period(String code) {
        return periods.find(code).orElseThrow(() -> new NotFound("period " + code));
    }

    private ReportingPeriod locked(String code) {
        return periods.findLocked(code).orElseThrow(() -> new NotFound("period " + code));
    }
}
