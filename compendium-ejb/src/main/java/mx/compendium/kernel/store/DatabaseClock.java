package mx.compendium.kernel.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;

/** The one clock of the house: deadlines, seals and decisions are judged by the database's. */
@Dependent
public class DatabaseClock {

    private final EntityManager entityManager;

    @Inject
    public DatabaseClock(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The instant now, not that of the transaction's begin. */
    public Instant now() {
        return ((Timestamp) entityManager
                        .createNativeQuery("select clock_timestamp()")
                        .getSingleResult())
                .toInstant();
    }
}
