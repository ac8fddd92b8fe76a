package mx.compendium.action.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.action.DelegationBook;
import mx.compendium.action.DelegationDraft;
import mx.compendium.action.DelegationRow;
import mx.compendium.action.model.R31Delegation;
import mx.compendium.action.store.DelegationStore;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Colleague;
import mx.compendium.identity.Role;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Colleagues;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.store.DatabaseClock;

/** A head lets a colleague sign the institution's deliveries for some days. */
@Stateless
public class Delegating {

    /** Delegations begin and end by the civil day of the unit, as memberships do. */
    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    @Inject
    Identifying identifying;

    @Inject
    Colleagues colleagues;

    @Inject
    DelegationStore delegations;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditDetails details;

    /** Delegations of the caller's institution. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    public DelegationBook book() {
        return new DelegationBook(today(), delegations.of(institution(identifying.caller())));
    }

    /**
     * Gives the signature to a colleague for some days.
     *
     * @throws RulesBroken {@code delegation.give.…} for a stranger, past or overlapping days, or no reason
     */
    @Audited("delegation.give")
    @RolesAllowed(RoleNames.INSTITUTION_HEAD)
    public UUID give(DelegationDraft draft) {
        Caller head = identifying.caller();
        String institution = headed(head);
        delegations.lock(institution);
        List<DelegationRow> standing = delegations.of(institution);
        RulesBroken.ifAny(R31Delegation.against(draft, liaisons(), standing, today()));
        UUID id = UUID.randomUUID();
        UUID delegate = Objects.requireNonNull(draft.delegate());
        delegations.add(id, institution, head.personId(), delegate, draft);
        details.tell("delegate", delegate.toString());
        details.tell("from", draft.from().toString());
        details.tell("until", draft.until().toString());
        return id;
    }

    /** Takes the signature back from now on; what was signed stays signed. */
    @Audited("delegation.revoke")
    @RolesAllowed(RoleNames.INSTITUTION_HEAD)
    public void revoke(UUID id) {
        if (!delegations.revoke(id, headed(identifying.caller()))) {
            throw new NotFound("delegation " + id);
        }
    }

    private Set<UUID> liaisons() {
        return colleagues.liaisons().stream().map(Colleague::person).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZONE);
    }

    /** The institution whose head the caller is today, whatever else the token says. */
    private static String headed(Caller caller) {
        if (!caller.is(Role.INSTITUTION_HEAD)) {
            throw new NotFound("institution headed by " + caller.sub());
        }
        return institution(caller);
    }

    private static String institution(Caller caller) {
        if (caller.institution() == null) {
            throw new NotFound("institution of " + caller.sub());
        }
        return caller.institution();
    }
}
