package mx.compendium.catalogue.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import mx.compendium.catalogue.model.FederalEntity;
import mx.compendium.catalogue.model.Institution;
import mx.compendium.catalogue.model.Objective;
import mx.compendium.catalogue.model.Principle;

/** The catalogues, each in the order it is printed in. */
@Dependent
public class CatalogueStore {

    private final EntityManager entityManager;

    @Inject
    public CatalogueStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Objective> objectives() {
        return all("select o from Objective o order by o.number", Objective.class);
    }

    public List<Principle> principles() {
        return all("select p from Principle p order by p.number", Principle.class);
    }

    public List<FederalEntity> federalEntities() {
        return all("select e from FederalEntity e order by e.inegiCode", FederalEntity.class);
    }

    public List<Institution> institutions() {
        return all("select i from Institution i order by i.code", Institution.class);
    }

    private <T> List<T> all(String query, Class<T> type) {
        return entityManager.createQuery(query, type).getResultList();
    }
}
