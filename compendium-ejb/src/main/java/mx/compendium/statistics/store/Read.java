package mx.compendium.statistics.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** Which reports of a period are read: the accepted ones, and one more that waits for the unit's decision where one is named. */
record Read(EntityManager entityManager, String period, String waiting) {

    /** Of {@code r}, an action report; the period is the first parameter, the folio that waits the second. */
    static final String WHICH = " r.period_code = ?1 and (r.state = 'ACCEPTED'"
            + " or (r.folio = ?2 and r.state in ('DELIVERED', 'IN_REVIEW'))) ";

    Query query(String sql) {
        return entityManager.createNativeQuery(sql).setParameter(1, period).setParameter(2, waiting);
    }
}
