package mx.compendium.period.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Role;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.period.CaptureReopened;
import mx.compendium.period.ExtensionGiven;
import mx.compendium.period.ParticipationRow;
import mx.compendium.period.ParticipationRow.Asked;
import mx.compendium.period.model.Participation;
import mx.compendium.period.model.R29Extension;
import mx.compendium.period.model.R43Reopening;
import mx.compendium.period.model.ReportingPeriod;
import mx.compendium.period.store.PeriodStore;

/** Gives one institution more time: an extension, or capture again after closing. */
@Stateless
public class Extending {

    @Inject
    PeriodStore periods;

    @Inject
    Identifying identifying;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditDetails details;

    @Inject
    Event<ExtensionGiven> extensions;

    @Inject
    Event<CaptureReopened> reopenings;

    /** Who is invited with its dates; an institution reads its own, and not what nobody has agreed to. */
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE,
        RoleNames.AUDITOR
    })
    public List<ParticipationRow> participations(String code) {
        Caller caller = identifying.caller();
        boolean ofInstitution = caller.is(Role.FOCAL_POINT) || caller.is(Role.INSTITUTION_HEAD);
        Stream<ParticipationRow> all = periods.participations(code).stream().map(Participation::row);
        return ofInstitution
                ? all.filter(row -> row.institution().equals(caller.institution()))
                        .map(ParticipationRow::inForce)
                        .toList()
                : all.toList();
    }

    /** One of them; another's is as absent to an institution as what does not exist. */
    @Audited(value = "period.participation", reading = true)
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE,
        RoleNames.AUDITOR
    })
    public ParticipationRow participation(String code, String institution) {
        return participations(code).stream()
                .filter(row -> row.institution().equals(institution))
                .findFirst()
                .orElseThrow(() -> new NotFound("participation " + institution));
    }

    /** Who asked for the reopening that waits; whether that is the caller decides who may agree. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public String askedBy(Asked asked) {
        return periods.personName(asked.by());
    }

    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public boolean askedByCaller(Asked asked) {
        return asked.by().equals(identifying.caller().personId());
    }

    /** Gives one institution a later date, also after closing: it opens its capture again. */
    @Audited("period.extend")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public ParticipationRow extend(String code, String institution, Instant until, String reason) {
        ReportingPeriod period = captured(code);
        RulesBroken.ifAny(R29Extension.against(period.state(), period.terms().dueAt(), until, reason, clock.now()));
        return give(code, found(code, institution), until, reason);
    }

    /** The same by civil days, counted from the date in force. */
    @Audited("period.extend")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public ParticipationRow extendByDays(String code, String institution, int days, String reason) {
        ReportingPeriod period = captured(code);
        Participation participation = found(code, institution);
        RulesBroken.ifAny(R29Extension.againstDays(days));
        Instant due = period.terms().dueAt();
        Instant now = clock.now();
        Instant until = R29Extension.after(
                days,
                due,
                participation.extendedUntil(),
                ZoneId.of(period.terms().zone()),
                now);
        RulesBroken.ifAny(R29Extension.against(period.state(), due, until, reason, now));
        return give(code, participation, until, reason);
    }

    private ParticipationRow give(String code, Participation participation, Instant until, String reason) {
        details.tell("institution", participation.institution());
        details.changed("extendedUntil", String.valueOf(participation.extendedUntil()), until.toString());
        details.tell("reason", reason.strip());
        participation.extend(until, reason);
        extensions.fire(new ExtensionGiven(code, participation.institution(), until));
        return participation.row();
    }

    /** Asks to open capture again for one institution; without effect until another administrator agrees. */
    @Audited("period.ask-reopening")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public ParticipationRow askReopening(String code, String institution, Instant until, String reason) {
        ReportingPeriod period = captured(code);
        Participation participation = found(code, institution);
        RulesBroken.ifAny(
                R43Reopening.againstAsking(period.state(), period.terms().closesAt(), until, reason, clock.now()));
        details.tell("institution", institution);
        details.tell("until", until.toString());
        details.tell("reason", reason.strip());
        participation.askReopening(new Asked(until, reason, identifying.caller().personId()));
        return participation.row();
    }

    /**
     * Agrees to what another administrator asked for; capture is open from now on.
     *
     * @param read the date that was read
     */
    @Audited("period.reopen")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public ParticipationRow agreeToReopening(String code, String institution, Instant read) {
        ReportingPeriod period = captured(code);
        Participation participation = found(code, institution);
        Asked asked = participation.asked();
        RulesBroken.ifAny(R43Reopening.againstAgreeing(
                period.state(),
                period.terms().closesAt(),
                asked,
                read,
                identifying.caller().personId(),
                clock.now()));
        if (asked != null) {
            details.tell("institution", institution);
            details.changed("reopenedUntil", String.valueOf(participation.row().reopenedUntil()), read.toString());
            details.tell("reason", asked.reason());
            details.tell("askedBy", asked.by().toString());
            participation.reopen(asked);
            reopenings.fire(new CaptureReopened(code, institution, read));
        }
        return participation.row();
    }

    private Participation found(String code, String institution) {
        return periods.participation(code, institution).orElseThrow(() -> new NotFound("participation " + institution));
    }

    private ReportingPeriod captured(String code) {
        ReportingPeriod period = periods.findLocked(code).orElseThrow(() -> new NotFound("period " + code));
        RulesBroken.ifAny(period.againstCapturing());
        return period;
    }
}
