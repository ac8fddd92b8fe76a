package mx.compendium.identity.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import mx.compendium.identity.AccountLinked;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Capacity;
import mx.compendium.identity.Role;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.model.KnownPerson;
import mx.compendium.identity.model.Membership;
import mx.compendium.identity.model.Person;
import mx.compendium.identity.store.PeopleStore;
import mx.compendium.kernel.store.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** Says who calls, and for which institution today: asked of the database at every request. */
@Stateless
public class Identifying {

    /** Memberships begin and end by the civil day of the unit. */
    static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    private static final Map<Role, Capacity> CAPACITY = Map.of(
            Role.FOCAL_POINT, Capacity.FOCAL_POINT,
            Role.INSTITUTION_HEAD, Capacity.INSTITUTION_HEAD);

    @Resource
    SessionContext context;

    @Inject
    PresentedClaims claims;

    @Inject
    PeopleStore people;

    @Inject
    DatabaseClock clock;

    @Inject
    Event<AccountLinked> linked;

    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE,
        RoleNames.AUDITOR
    })
    public Caller caller() {
        String sub = context.getCallerPrincipal().getName();
        KnownPerson known = people.known(sub, ZONE).filter(this::asPresented).orElseGet(() -> afterMeeting(sub));
        return new Caller(known.id(), sub, known.displayName(), roles(known), institution(known));
    }

    /** A role of institutions counts where the person acts in that capacity today. */
    private Set<Role> roles(KnownPerson known) {
        Set<Role> roles = roles();
        roles.removeIf(role -> CAPACITY.containsKey(role)
                && known.institution() != null
                && !known.capacities().contains(CAPACITY.get(role)));
        return roles;
    }

    /** Without the realm's role for it, a capacity gives nothing. */
    private @Nullable String institution(KnownPerson known) {
        boolean acting = roles(known).stream().anyMatch(CAPACITY::containsKey);
        return acting ? known.institution() : null;
    }

    /** Whether the token says nothing of this person that was not taken over before. */
    private boolean asPresented(KnownPerson known) {
        return known.username().equals(or(claims.username(), known.username()))
                && known.displayName().equals(or(claims.displayName(), known.displayName()))
                && (known.linked() || claims.institution() == null)
                && (claims.email() == null || claims.email().equals(known.email()))
                && known.roles().equals(roleNames());
    }

    private KnownPerson afterMeeting(String sub) {
        Person person = people.bySub(sub).orElseGet(() -> firstSeen(sub));
        person.calledNow(or(claims.username(), person.username()), or(claims.displayName(), person.displayName()));
        person.reachedNow(claims.email(), roleNames());
        linkOnce(person, clock.now());
        return people.known(sub, ZONE).orElseThrow();
    }

    private Person firstSeen(String sub) {
        String username = or(claims.username(), sub);
        String name = or(claims.displayName(), username);
        return people.recognised(sub, username)
                .map(this::awaited)
                .orElseGet(() -> people.firstSeen(sub, new Person(sub, username, name)));
    }

    private Person awaited(Person person) {
        people.institutionsOf(person.id()).forEach(code -> linked.fire(new AccountLinked(person.id(), code, true)));
        return person;
    }

    private void linkOnce(Person person, Instant now) {
        String claimed = claims.institution();
        if (!person.linked() && claimed != null) {
            person.link(now);
            people.institutionCode(claimed).ifPresent(code -> join(person, code, day(now)));
        }
    }

    private void join(Person person, String institution, LocalDate today) {
        Set<Capacity> capacities = capacities();
        for (Capacity capacity : capacities) {
            people.add(new Membership(person, institution, capacity, today));
        }
        if (!capacities.isEmpty()) {
            linked.fire(new AccountLinked(person.id(), institution, false));
        }
    }

    private Set<Capacity> capacities() {
        Set<Capacity> capacities = EnumSet.noneOf(Capacity.class);
        roles().stream().filter(CAPACITY::containsKey).map(CAPACITY::get).forEach(capacities::add);
        return capacities;
    }

    private String roleNames() {
        return roles().stream().map(Role::name).collect(Collectors.joining(","));
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (context.isCallerInRole(role.realmName())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZONE);
    }

    private static String or(@Nullable String presented, String otherwise) {
        return Objects.requireNonNullElse(presented, otherwise);
    }
}
