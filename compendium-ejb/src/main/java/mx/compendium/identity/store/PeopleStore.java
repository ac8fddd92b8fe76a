package mx.compendium.identity.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.identity.Capacity;
import mx.compendium.identity.Colleague;
import mx.compendium.identity.model.KnownPerson;
import mx.compendium.identity.model.Membership;
import mx.compendium.identity.model.Person;
import mx.compendium.kernel.store.Row;
import org.jspecify.annotations.Nullable;

/** People and the institutions they act for. */
@Dependent
public class PeopleStore {

    private static final String KNOWN = """
            select p.id, p.username, p.display_name, p.linked_at is not null, a.institution, p.email, p.roles, a.capacities
            from person p
            left join lateral (
                select m.institution, string_agg(distinct m.capacity, ',') as capacities from membership m
                where m.person = p.id
                    and cast(clock_timestamp() at time zone ?2 as date)
                        between m.valid_from and coalesce(m.valid_until, 'infinity')
                group by m.institution order by m.institution limit 1) a on true
            where p.sub = ?1""";

    private static final String RECOGNISED = """
            update person set sub = ?1, first_seen_at = clock_timestamp(), linked_at = clock_timestamp(), version = version + 1
            where sub is null and lower(username) = lower(?2)""";

    private static final String ACTING = """
            select distinct p.id, p.display_name
            from person p join membership m on m.person = p.id
            where m.institution = ?1 and m.capacity = ?2 and p.id <> ?3
                and cast(clock_timestamp() at time zone ?4 as date)
                    between m.valid_from and coalesce(m.valid_until, 'infinity')
            order by p.display_name, p.id""";

    private final EntityManager entityManager;

    @Inject
    public PeopleStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Who this is and for whom they act today, by the database's clock in a zone; asked at every request. */
    public Optional<KnownPerson> known(String sub, ZoneId zone) {
        entityManager.flush();
        return Row.of(entityManager
                        .createNativeQuery(KNOWN)
                        .setParameter(1, sub)
                        .setParameter(2, zone.getId()))
                .stream()
                .map(row -> new KnownPerson(
                        row.id(0),
                        row.text(1),
                        row.text(2),
                        row.flag(3),
                        row.textOrNull(4),
                        capacities(row.textOrNull(7)),
                        row.textOrNull(5),
                        row.text(6)))
                .findFirst();
    }

    private static Set<Capacity> capacities(@Nullable String names) {
        return names == null
                ? Set.of()
                : Stream.of(names.split(",")).map(Capacity::valueOf).collect(Collectors.toSet());
    }

    /** Who acts for an institution in a capacity today, without one of them. */
    public List<Colleague> acting(String institution, Capacity capacity, UUID without, ZoneId zone) {
        return Row.of(entityManager
                        .createNativeQuery(ACTING)
                        .setParameter(1, institution)
                        .setParameter(2, capacity.name())
                        .setParameter(3, without)
                        .setParameter(4, zone.getId()))
                .stream()
                .map(row -> new Colleague(row.id(0), row.text(1)))
                .toList();
    }

    public Optional<Person> bySub(String sub) {
        return entityManager
                .createQuery("select p from Person p where p.sub = :sub", Person.class)
                .setParameter("sub", sub)
                .getResultStream()
                .findFirst();
    }

    /** The person the unit linked by user name before they were first seen; from now on they are known by the subject. */
    public Optional<Person> recognised(String sub, String username) {
        int recognised = entityManager
                .createNativeQuery(RECOGNISED)
                .setParameter(1, sub)
                .setParameter(2, username)
                .executeUpdate();
        return recognised == 0 ? Optional.empty() : bySub(sub);
    }

    /** Institutions a person is linked to, today or later. */
    public List<String> institutionsOf(UUID person) {
        return Row.of(entityManager
                        .createNativeQuery("select distinct institution from membership where person = ?1"
                                + " and revoked_at is null order by institution")
                        .setParameter(1, person))
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** The person of a first sight; two requests at once make one person. */
    public Person firstSeen(String sub, Person person) {
        entityManager
                .createNativeQuery("insert into person (id, sub, username, display_name) values (?1, ?2, ?3, ?4)"
                        + " on conflict (sub) do nothing")
                .setParameter(1, person.id())
                .setParameter(2, sub)
                .setParameter(3, person.username())
                .setParameter(4, person.displayName())
                .executeUpdate();
        return bySub(sub).orElseThrow();
    }

    /** Code of the institution as the catalogue writes it. */
    public Optional<String> institutionCode(String claimed) {
        return Row.of(entityManager
                        .createNativeQuery("select code from institution where upper(code) = upper(?1)")
                        .setParameter(1, claimed))
                .stream()
                .map(row -> row.text(0))
                .findFirst();
    }

    public void add(Membership membership) {
        entityManager.persist(membership);
    }
}
