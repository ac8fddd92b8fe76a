package mx.compendium.period.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.kernel.store.Row;
import mx.compendium.period.model.Participation;
import mx.compendium.period.model.ReportingPeriod;

/** Reporting periods and who takes part in them. */
@Dependent
public class PeriodStore {

    private final EntityManager entityManager;

    @Inject
    public PeriodStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All periods, the latest first. */
    public List<ReportingPeriod> all() {
        return entityManager
                .createQuery("select p from ReportingPeriod p order by p.code desc", ReportingPeriod.class)
                .getResultList();
    }

    public Optional<ReportingPeriod> find(String code) {
        return Optional.ofNullable(entityManager.find(ReportingPeriod.class, code));
    }

    /** The period, locked until the transaction ends; writers of its rows wait. */
    public Optional<ReportingPeriod> findLocked(String code) {
        return Optional.ofNullable(entityManager.find(ReportingPeriod.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Participation> participations(String code) {
        return entityManager
                .createQuery(
                        "select p from Participation p where p.periodCode = :code order by p.institution",
                        Participation.class)
                .setParameter("code", code)
                .getResultList();
    }

    public Optional<Participation> participation(String code, String institution) {
        return entityManager
                .createQuery(
                        "select p from Participation p where p.periodCode = :code and p.institution = :institution",
                        Participation.class)
                .setParameter("code", code)
                .setParameter("institution", institution)
                .getResultStream()
                .findFirst();
    }

    /** How many institutions each period invites; periods that invite none are left out. */
    public Map<String, Integer> invited() {
        return entityManager
                .createQuery("select p.periodCode, count(p) from Participation p group by p.periodCode", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
    }

    public void add(ReportingPeriod period, List<Participation> participations) {
        entityManager.persist(period);
        entityManager.flush();
        participations.forEach(entityManager::persist);
    }

    /** Counts a change of who is invited as one of the period. */
    public void changed(ReportingPeriod period) {
        entityManager.lock(period, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public void add(Participation participation) {
        entityManager.persist(participation);
    }

    public void remove(Participation participation) {
        entityManager.remove(participation);
    }

    /** Writes the changes so far; versions are then those of the database. */
    public void flush() {
        entityManager.flush();
    }

    /** What somebody is called. */
    public String personName(UUID id) {
        return Row.of(entityManager
                        .createNativeQuery("select display_name from person where id = ?1")
                        .setParameter(1, id))
                .get(0)
                .text(0);
    }
}
