package mx.compendium.period.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import mx.compendium.period.ParticipantProposal;
import mx.compendium.period.ParticipationRow;
import mx.compendium.period.ParticipationWork;
import mx.compendium.period.PeriodState;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.model.Participation;
import mx.compendium.period.model.PeriodPlan;
import mx.compendium.period.model.R41Participants;
import mx.compendium.period.model.ReportingPeriod;
import mx.compendium.period.store.PeriodStore;
import org.jspecify.annotations.Nullable;

/** Decides who is invited to a period: proposed from the former one, changed while it is planned or open. */
@Stateless
public class Inviting {

    @Inject
    PeriodStore periods;

    @Inject
    CatalogueReading catalogues;

    @Inject
    ParticipationWork work;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditDetails details;

    /** The period whose participants are copied unless somebody chooses another: of those ever opened the one covered last. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public Optional<String> former() {
        return periods.all().stream()
                .filter(period -> period.state() != PeriodState.PLANNED)
                .max(Comparator.comparing(ReportingPeriod::terms, Comparator.comparing(PeriodTerms::coverageEnd)))
                .map(ReportingPeriod::code);
    }

    /**
     * Everybody who may be invited next, with what became of each since the former period.
     *
     * @param former code of the period that is copied, null when nobody is
     */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public List<ParticipantProposal> proposed(@Nullable String former) {
        List<ParticipationRow> invited = former == null
                ? List.of()
                : periods.participations(period(former).code()).stream()
                        .map(Participation::row)
                        .toList();
        return R41Participants.proposed(invited, catalogues.institutions(), today());
    }

    /**
     * Changes who is invited, all of it or nothing.
     *
     * @param version of the period that was read, null when not said
     * @param reason needed when somebody is no longer invited to an open period
     */
    @Audited("period.invite")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void change(
            String code, @Nullable Integer version, List<String> added, List<String> removed, String reason) {
        ReportingPeriod period = periods.findLocked(code).orElseThrow(() -> new NotFound("period " + code));
        if (version != null && version != period.version()) {
            throw new RulesBroken(Violation.of("period.change.changed-meanwhile"));
        }
        RulesBroken.ifAny(period.againstCapturing());
        RulesBroken.ifAny(R41Participants.againstChanging(period.state()));
        add(period, new LinkedHashSet<>(added));
        withdraw(period, new LinkedHashSet<>(removed), reason);
        periods.changed(period);
        details.tell("invited", String.join(", ", added));
        details.tell("withdrawn", String.join(", ", removed));
        details.tell("reason", reason.strip());
        periods.flush();
    }

    private void add(ReportingPeriod period, Set<String> added) {
        Map<String, InstitutionRow> existing = catalogues.institutions().stream()
                .filter(institution -> R41Participants.exists(institution, today()))
                .collect(Collectors.toMap(InstitutionRow::code, Function.identity()));
        RulesBroken.ifAny(PeriodPlan.unknown(added, existing.keySet()));
        existing.values().stream()
                .filter(institution -> added.contains(institution.code()))
                .filter(institution ->
                        periods.participation(period.code(), institution.code()).isEmpty())
                .forEach(institution -> periods.add(new Participation(period.code(), institution)));
    }

    private void withdraw(ReportingPeriod period, Set<String> removed, String reason) {
        if (removed.isEmpty()) {
            return;
        }
        List<Violation> done = removed.stream()
                .flatMap(institution -> work.against(period.code(), institution).stream())
                .toList();
        RulesBroken.ifAny(R41Participants.againstWithdrawing(period.state(), reason, done));
        removed.stream()
                .map(institution -> periods.participation(period.code(), institution))
                .flatMap(Optional::stream)
                .forEach(periods::remove);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), R41Participants.ZONE);
    }

    private ReportingPeriod period(String code) {
        return periods.find(code).orElseThrow(() -> new NotFound("period " + code));
    }
}
