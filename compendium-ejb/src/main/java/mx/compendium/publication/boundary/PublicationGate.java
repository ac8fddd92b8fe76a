package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.publication.GateException;
import mx.compendium.publication.GateFinding;
import mx.compendium.publication.GateRow;
import mx.compendium.publication.GateSheet;
import mx.compendium.publication.model.Edition;
import mx.compendium.publication.model.R58Exceptions;
import mx.compendium.publication.store.EditionStore;
import mx.compendium.publication.store.ExceptionStore;

/** The publish gate: what stops an edition, and what two persons let pass. */
@Stateless
public class PublicationGate {

    @Inject
    Identifying identifying;

    @Inject
    GateReading gate;

    @Inject
    EditionGathering gathering;

    @Inject
    ExceptionStore exceptions;

    @Inject
    EditionStore editions;

    @Inject
    AuditDetails details;

    /**
     * All that the gate finds in the edition as it stands now.
     *
     * @throws mx.compendium.kernel.NotFound when the period is not sealed
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public GateSheet read(String period) {
        UUID caller = identifying.caller().personId();
        Map<String, GateException> asked = exceptions.ofPeriod(period).stream()
                .collect(Collectors.toMap(GateException::finding, Function.identity()));
        List<GateRow> rows = gate.findings(period, version(period)).stream()
                .map(finding -> row(finding, Optional.ofNullable(asked.get(finding.key())), caller))
                .toList();
        return new GateSheet(
                gathering.texts(period, version(period)).sentences(),
                gathering.ledger(period, version(period)).claims().size(),
                editions.newest(period).isPresent(),
                rows);
    }

    /**
     * One finding, for who may ask for an exception.
     *
     * @throws mx.compendium.kernel.NotFound when it is not there any more
     */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited(value = "gate.open", reading = true)
    public GateRow open(String period, String finding) {
        return read(period).rows().stream()
                .filter(row -> row.finding().key().equals(finding))
                .findFirst()
                .orElseThrow(() -> new NotFound("finding " + finding));
    }

    private static GateRow row(GateFinding finding, Optional<GateException> exception, UUID caller) {
        return new GateRow(
                finding,
                exception.orElse(null),
                exception.filter(asked -> asked.askedBy().equals(caller)).isPresent());
    }

    /** Asks that a finding be let pass; asked again, a grant is void. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited("gate.ask")
    public void ask(String period, String finding, String reason) {
        refusePublished(period);
        Optional<GateFinding> found = gate.findings(period, version(period)).stream()
                .filter(one -> one.key().equals(finding))
                .findFirst();
        RulesBroken.ifAny(R58Exceptions.againstAsking(found, reason));
        tell(finding, found.orElseThrow().place());
        details.tell("reason", reason.strip());
        exceptions.ask(
                period,
                found.orElseThrow(),
                reason.strip(),
                identifying.caller().personId());
    }

    /** Agrees to what another person asked for. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited("gate.grant")
    public void grant(String period, String finding) {
        refusePublished(period);
        Optional<GateException> asked = asked(period, finding);
        UUID by = identifying.caller().personId();
        RulesBroken.ifAny(R58Exceptions.againstGranting(asked, by));
        tell(finding, asked.orElseThrow().place());
        details.tell("reason", asked.orElseThrow().reason());
        exceptions.grant(period, finding, by);
    }

    /** Takes back what was asked or granted. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited("gate.withdraw")
    public void withdraw(String period, String finding) {
        refusePublished(period);
        asked(period, finding).ifPresent(one -> tell(finding, one.place()));
        exceptions.withdraw(period, finding);
    }

    private Optional<GateException> asked(String period, String finding) {
        return exceptions.ofPeriod(period).stream()
                .filter(one -> one.finding().equals(finding))
                .findFirst();
    }

    private void tell(String finding, String place) {
        details.tell("finding", finding);
        details.tell("place", place);
    }

    private void refusePublished(String period) {
        if (editions.newest(period).isPresent()) {
            throw new RulesBroken(Violation.of("gate.published", period));
        }
    }

    private int version(String period) {
        return editions.newest(period).map(Edition::version).orElse(Edition.FIRST_VERSION);
    }
}
