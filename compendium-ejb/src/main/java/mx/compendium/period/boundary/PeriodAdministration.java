package mx.compendium.period.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
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
import mx.compendium.period.ExtensionGiven;
import mx.compendium.period.ParticipationRow;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodSheet;
import mx.compendium.period.PeriodStepped;
import mx.compendium.period.ReportTally;
import mx.compendium.period.model.Participation;
import mx.compendium.period.model.PeriodPlan;
import mx.compendium.period.model.R29Extension;
import mx.compendium.period.model.ReportingPeriod;
import mx.compendium.period.store.PeriodStore;

/** Plans, opens and closes reporting periods, and shows how they stand. */
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
    AuditDetails details;

    @Inject
    Event<PeriodStepped> stepped;

    @Inject
    Event<ExtensionGiven> extensions;

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

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public PeriodSheet sheet(String code) {
        ReportingPeriod period = period(code);
        List<ParticipationRow> participants = participants(code);
        return new PeriodSheet(
                period.row(participants.size()),
                period.rounding(),
                period.historyBegins(),
                tally.of(code),
                participants,
                period.sealed() ? List.of() : conditions.against(period));
    }

    @Audited("period.plan")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public PeriodRow plan(PeriodDraft draft) {
        List<InstitutionRow> known = catalogues.institutions();
        RulesBroken.ifAny(PeriodPlan.violations(draft, codes(), byCode(known)));
        ReportingPeriod period = new ReportingPeriod(draft);
        List<Participation> participations = known.stream()
                .filter(institution -> draft.institutions().contains(institution.code()))
                .map(institution -> new Participation(draft.code(), institution))
                .toList();
        periods.add(period, participations);
        return period.row(participations.size());
    }

    @Audited("period.open")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void open(String code) {
        ReportingPeriod period = locked(code);
        if (periods.participations(code).isEmpty()) {
            throw new RulesBroken(Violation.of("period.open.nobody-invited"));
        }
        period.open();
        stepped.fire(new PeriodStepped(code, period.state()));
    }

    @Audited("period.close")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void close(String code) {
        ReportingPeriod period = locked(code);
        period.close();
        stepped.fire(new PeriodStepped(code, period.state()));
    }

    /** Gives one institution a later date, also after closing: it opens its capture again. */
    @Audited("period.extend")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void extend(String code, String institution, Instant until, String reason) {
        ReportingPeriod period = locked(code);
        RulesBroken.ifAny(R29Extension.against(period.state(), period.dueAt(), until, reason, clock.now()));
        Participation participation = periods.participation(code, institution)
                .orElseThrow(() -> new NotFound("participation " + institution));
        details.tell("institution", institution);
        details.changed("extendedUntil", String.valueOf(participation.extendedUntil()), until.toString());
        details.tell("reason", reason.strip());
        participation.extend(until, reason);
        extensions.fire(new ExtensionGiven(code, institution, until));
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
