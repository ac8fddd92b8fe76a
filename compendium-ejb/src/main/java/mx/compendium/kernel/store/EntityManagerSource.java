package mx.compendium.kernel.store;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the stores the container's entity manager, so that a test can hand them its own. */
@Dependent
class EntityManagerSource {

    @Produces
    @PersistenceContext(unitName = "compendium")
    EntityManager entityManager;
}
