package mx.compendium.people.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.identity.Capacity;
import mx.compendium.identity.Role;
import mx.compendium.kernel.store.Row;
import mx.compendium.people.MembershipRow;
import mx.compendium.people.PersonRow;

/** People and for which institutions they act, through time. */
@Dependent
public class MembershipStore {

    private static final String ROWS = """
            select m.id, p.id, p.username, p.display_name, p.sub is not null,
                m.capacity = any (string_to_array(p.roles, ',')), m.institution, i.name, m.capacity, m.valid_from, m.valid_until,
                m.revoked_at
            from membership m
            join person p on p.id = m.person
            join institution_today i on i.code = m.institution
            where %s
            order by m.valid_from desc, p.display_name, m.id""";

    private final EntityManager entityManager;

    @Inject
    public MembershipStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Everybody, by name. */
    public List<PersonRow> people() {
        Map<UUID, List<MembershipRow>> memberships =
                rows("cast(?1 as boolean)", true).stream().collect(Collectors.groupingBy(MembershipRow::person));
        return Row.of(entityManager.createNativeQuery("select id, username, display_name, first_seen_at, roles"
                        + " from person order by unaccent(lower(display_name)), id"))
                .stream()
                .map(row -> new PersonRow(
                        row.id(0),
                        row.text(1),
                        row.text(2),
                        row.instantOrNull(3),
                        roles(row.text(4)),
                        memberships.getOrDefault(row.id(0), List.of())))
                .toList();
    }

    private static List<Role> roles(String names) {
        return Stream.of(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .toList();
    }

    public List<MembershipRow> ofInstitution(String code) {
        return rows("m.institution = ?1", code);
    }

    public List<MembershipRow> ofPerson(UUID person) {
        return rows("m.person = ?1", person);
    }

    public Optional<MembershipRow> find(UUID id) {
        return rows("m.id = ?1", id).stream().findFirst();
    }

    private List<MembershipRow> rows(String which, Object value) {
        return Row.of(entityManager.createNativeQuery(ROWS.formatted(which)).setParameter(1, value)).stream()
                .map(row -> new MembershipRow(
                        row.id(0),
                        row.id(1),
                        row.text(2),
                        row.text(3),
                        row.flag(4),
                        row.flag(5),
                        row.text(6),
                        row.text(7),
                        Capacity.valueOf(row.text(8)),
                        row.day(9),
                        row.dayOrNull(10),
                        row.instantOrNull(11)))
                .toList();
    }

    /** The person of a user name, as the realm compares them; locked, so that one link is made after the other. */
    public Optional<UUID> lockedPerson(String username) {
        return Row.of(entityManager
                        .createNativeQuery("select id from person where lower(username) = lower(?1)"
                                + " order by first_seen_at desc nulls last limit 1 for no key update")
                        .setParameter(1, username))
                .stream()
                .map(row -> row.id(0))
                .findFirst();
    }

    /** Somebody not seen yet; two administrators at once make one person. */
    public UUID await(String username) {
        entityManager
                .createNativeQuery("insert into person (id, sub, username, display_name, first_seen_at)"
                        + " values (?1, null, ?2, ?2, null) on conflict do nothing")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, username)
                .executeUpdate();
        return lockedPerson(username).orElseThrow();
    }

    public UUID add(UUID person, String institution, Capacity capacity, LocalDate from) {
        UUID id = UUID.randomUUID();
        entityManager
                .createNativeQuery("insert into membership (id, person, institution, capacity, valid_from)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id)
                .setParameter(2, person)
                .setParameter(3, institution)
                .setParameter(4, capacity.name())
                .setParameter(5, Date.valueOf(from))
                .executeUpdate();
        return id;
    }

    /** Sets the last day. */
    public void end(UUID id, LocalDate last) {
        change(id, "valid_until = ?2", last);
    }

    /** Ends it with the day before, or before it begins, and keeps when that was. */
    public void revoke(UUID id, LocalDate today) {
        change(id, "valid_until = greatest(valid_from, cast(?2 as date)) - 1, revoked_at = clock_timestamp()", today);
    }

    public void restore(UUID id) {
        entityManager
                .createNativeQuery("update membership set valid_until = null, revoked_at = null, version = version + 1"
                        + " where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private void change(UUID id, String what, LocalDate day) {
        entityManager
                .createNativeQuery("update membership set " + what + ", version = version + 1 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, Date.valueOf(day))
                .executeUpdate();
    }
}
