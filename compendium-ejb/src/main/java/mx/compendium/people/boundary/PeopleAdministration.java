package mx.compendium.people.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.people.LinkDraft;
import mx.compendium.people.MembershipRow;
import mx.compendium.people.PeopleBook;
import mx.compendium.people.model.R40Memberships;
import mx.compendium.people.store.MembershipStore;

/** Links people to institutions, replaces them and takes the link away; it holds from their next request on. */
@Stateless
public class PeopleAdministration {

    /** Memberships begin and end by the civil day of the unit. */
    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    @Inject
    MembershipStore memberships;

    @Inject
    CatalogueReading catalogues;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditDetails details;

    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public PeopleBook book() {
        return new PeopleBook(today(), memberships.people());
    }

    /** Who ever acted for an institution, the latest first. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public List<MembershipRow> ofInstitution(String code) {
        return memberships.ofInstitution(code);
    }

    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public MembershipRow membership(UUID id) {
        return memberships.find(id).orElseThrow(() -> new NotFound("membership " + id));
    }

    /** Lets an account act for an institution; one that was never seen is awaited by its user name. */
    @Audited("membership.link")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void link(String institution, LinkDraft draft) {
        InstitutionRow there = institution(institution);
        Optional<UUID> person = person(draft.username());
        RulesBroken.ifAny(R40Memberships.againstLinking(draft, there, own(person), today()));
        begin(there.code(), person.orElseThrow(), draft);
    }

    /** Ends one membership and begins the next of the same capacity, without a day between. */
    @Audited("membership.replace")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void replace(UUID membership, String username, LocalDate from) {
        MembershipRow leaving = membership(membership);
        LinkDraft draft = new LinkDraft(username, leaving.capacity(), from);
        Optional<UUID> person = person(username);
        InstitutionRow there = institution(leaving.institution());
        List<Violation> against = new ArrayList<>(R40Memberships.againstLinking(draft, there, own(person), today()));
        against.addAll(R40Memberships.againstReplacing(leaving, from, today()));
        RulesBroken.ifAny(against);
        memberships.end(membership, from.minusDays(1));
        details.tell("leaving", leaving.person().toString());
        begin(there.code(), person.orElseThrow(), draft);
    }

    /** Takes it away: the person's next request is refused. What they wrote stays with the institution. */
    @Audited("membership.revoke")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void revoke(UUID membership) {
        MembershipRow leaving = membership(membership);
        RulesBroken.ifAny(R40Memberships.againstRevoking(leaving, today()));
        memberships.revoke(membership, today());
        tell(leaving);
    }

    /** Gives back on the same day what was taken away. */
    @Audited("membership.restore")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void restore(UUID membership) {
        MembershipRow back = membership(membership);
        memberships.lockedPerson(back.username());
        RulesBroken.ifAny(R40Memberships.againstRestoring(back, memberships.ofPerson(back.person()), today(), ZONE));
        memberships.restore(membership);
        tell(back);
    }

    /** The account's person, awaited when it was never heard of; none when it cannot be an account. */
    private Optional<UUID> person(String username) {
        return R40Memberships.isAccount(username)
                ? memberships.lockedPerson(username).or(() -> Optional.of(memberships.await(username)))
                : Optional.empty();
    }

    private void begin(String institution, UUID person, LinkDraft draft) {
        memberships.add(person, institution, draft.capacity(), draft.from());
        details.tell("institution", institution);
        details.tell("person", person.toString());
        details.tell("capacity", draft.capacity().name());
        details.tell("from", draft.from().toString());
    }

    private void tell(MembershipRow row) {
        details.tell("institution", row.institution());
        details.tell("person", row.person().toString());
        details.tell("capacity", row.capacity().name());
    }

    private List<MembershipRow> own(Optional<UUID> person) {
        return person.map(memberships::ofPerson).orElse(List.of());
    }

    private InstitutionRow institution(String code) {
        return catalogues.institutions().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("institution " + code));
    }

    /** Civil day of the unit by the database's clock. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZONE);
    }
}
