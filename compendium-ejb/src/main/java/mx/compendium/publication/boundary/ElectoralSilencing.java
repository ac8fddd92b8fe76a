package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.publication.SilenceDraft;
import mx.compendium.publication.SilenceRow;
import mx.compendium.publication.model.R67ElectoralSilence;
import mx.compendium.publication.store.SilenceStore;

/** The switch by which the portal leaves out what promotes while campaigns last. */
@Stateless
public class ElectoralSilencing {

    @Inject
    Identifying identifying;

    @Inject
    SilenceStore silences;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditDetails details;

    /** All that were ever declared, the last to begin first. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public List<SilenceRow> all() {
        return silences.all(clock.now());
    }

    /**
     * From now, or a later moment, until its end.
     *
     * @throws RulesBroken without a reason, with another at the same time, or when its times are none
     */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited("silence.declare")
    public void declare(SilenceDraft draft) {
        silences.lock();
        Instant now = clock.now();
        RulesBroken.ifAny(R67ElectoralSilence.againstDeclaring(draft, silences.all(now), now));
        Instant from = R67ElectoralSilence.begins(draft, now);
        String reason = draft.reason().strip();
        details.tell("reason", reason);
        details.tell("from", from.toString());
        details.tell("until", draft.until().toString());
        silences.declare(
                UUID.randomUUID(),
                reason,
                from,
                draft.until(),
                identifying.caller().personId());
    }

    /**
     * Ends one before its time, or calls it off before it begins.
     *
     * @throws NotFound when there is none
     * @throws RulesBroken without a reason, or when it is over
     */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @Audited("silence.lift")
    public void lift(UUID id, String reason) {
        silences.lock();
        SilenceRow silence = silences.all(clock.now()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("silence " + id));
        RulesBroken.ifAny(R67ElectoralSilence.againstLifting(silence, reason));
        details.tell("silence", silence.reason());
        details.tell("reason", reason.strip());
        silences.lift(id, reason.strip(), identifying.caller().personId());
    }
}
