package mx.compendium.audit.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import mx.compendium.audit.OperationId;
import mx.compendium.kernel.store.Row;

/** Operations that were done, each within the transaction of its act. */
@Dependent
public class OperationStore {

    private final EntityManager entityManager;

    @Inject
    public OperationStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Takes the id for this act, or answers false when it was done; waits while somebody else is doing it. */
    public boolean claim(String subject, OperationId operation, String what) {
        return entityManager
                        .createNativeQuery("""
                                insert into done_operation (subject, operation, what)
                                values (?1, cast(?2 as uuid), ?3) on conflict do nothing
                                """)
                        .setParameter(1, subject)
                        .setParameter(2, operation.toString())
                        .setParameter(3, what)
                        .executeUpdate()
                == 1;
    }

    public void conclude(String subject, OperationId operation, String outcome) {
        entityManager
                .createNativeQuery(
                        "update done_operation set outcome = ?3 where subject = ?1 and operation = cast(?2 as uuid)")
                .setParameter(1, subject)
                .setParameter(2, operation.toString())
                .setParameter(3, outcome)
                .executeUpdate();
    }

    /** What the act was answered when it was done; empty when the id stands for another act. */
    public Optional<String> outcome(String subject, OperationId operation, String what) {
        return Row.of(entityManager
                        .createNativeQuery("""
                                select outcome from done_operation
                                 where subject = ?1 and operation = cast(?2 as uuid) and what = ?3
                                """)
                        .setParameter(1, subject)
                        .setParameter(2, operation.toString())
                        .setParameter(3, what))
                .stream()
                .map(row -> row.text(0))
                .findFirst();
    }

    /** Forgets what was done longer ago than anybody sends again; answers how many. */
    public int forget(int days) {
        return entityManager
                .createNativeQuery(
                        "delete from done_operation where done_at < clock_timestamp() - make_interval(days => ?1)")
                .setParameter(1, days)
                .executeUpdate();
    }
}
