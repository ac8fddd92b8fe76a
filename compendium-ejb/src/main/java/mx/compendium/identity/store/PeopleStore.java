package mx.compendium.identity.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import mx.compendium.identity.model.Membership;
import mx.compendium.identity.model.Person;
import mx.compendium.kernel.store.Row;

/** People and the institutions they act for. */
@Dependent
public class PeopleStore {

    private final EntityManager entityManager;

    @Inject
    public PeopleStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<Person> bySub(String sub) {
        return entityManager
                .createQuery("select p from Person p where p.sub = :sub", Person.class)
                .setParameter("sub", sub)
                .getResultStream()
                .findFirst();
    }

    /** The person of a first sight; two requests at once make one person. */
    public Person firstSeen(Person person) {
        entityManager
                .createNativeQuery("insert into person (id, sub, username, display_name) values (?1, ?2, ?3, ?4)"
                        + " on conflict (sub) do nothing")
                .setParameter(1, person.id())
                .setParameter(2, person.sub())
                .setParameter(3, person.username())
                .setParameter(4, person.displayName())
                .executeUpdate();
        return bySub(person.sub()).orElseThrow();
    }

    public List<Membership> membershipsOf(Person person) {
        return entityManager
                .createQuery("select m from Membership m where m.person = :person", Membership.class)
                .setParameter("person", person)
                .getResultList();
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
