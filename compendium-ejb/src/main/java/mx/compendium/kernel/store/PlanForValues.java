package mx.compendium.kernel.store;

import jakarta.persistence.EntityManager;

/**
 * Plans of searches. A statement sent often on a connection is otherwise followed by a plan for no value in particular (PostgreSQL,
 * {@code plan_cache_mode}): right for a word that few reports have, several times too dear for one that nearly all have.
 */
public final class PlanForValues {

    private static final String SET = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    private PlanForValues() {}

    /** Has each statement planned for its values until the transaction ends. */
    public static void in(EntityManager database) {
        database.createNativeQuery(SET).getSingleResult();
    }
}
