package mx.compendium.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import mx.compendium.publication.model.Edition;

/** Published editions. */
@Dependent
public class EditionStore {

    private final EntityManager database;

    @Inject
    public EditionStore(EntityManager database) {
        this.database = database;
    }

    /** Written at once: what a version declares refers to it. */
    public void add(Edition edition) {
        database.persist(edition);
        database.flush();
    }

    /** Every version of a period's publication, the newest first. */
    public List<Edition> versions(String periodCode) {
        return database.createQuery(
                        "select e from Edition e where e.periodCode = :period order by e.version desc", Edition.class)
                .setParameter("period", periodCode)
                .getResultList();
    }

    /** The newest version of a period's publication. */
    public Optional<Edition> newest(String periodCode) {
        return database.createQuery(
                        "select e from Edition e where e.periodCode = :period order by e.version desc", Edition.class)
                .setParameter("period", periodCode)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest version of each, newest period first. */
    public List<Edition> all() {
        return database.createQuery(
                        "select e from Edition e where e.version ="
                                + " (select max(o.version) from Edition o where o.periodCode = e.periodCode)"
                                + " order by e.periodCode desc",
                        Edition.class)
                .getResultList();
    }
}
