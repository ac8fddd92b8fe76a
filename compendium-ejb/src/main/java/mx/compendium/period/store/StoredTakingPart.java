package mx.compendium.period.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.TakenPart;
import mx.compendium.catalogue.TakingPart;
import mx.compendium.kernel.store.Row;

/** The periods an institution is invited to. */
@Dependent
public class StoredTakingPart implements TakingPart {

    private final EntityManager entityManager;

    @Inject
    public StoredTakingPart(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<TakenPart> of(String institution) {
        return Row.of(entityManager
                        .createNativeQuery("select p.code, p.coverage_start, a.name, a.acronym, a.group_code"
                                + " from participation a join reporting_period p on p.code = a.period_code"
                                + " where a.institution = ?1 order by p.coverage_start desc, p.code desc")
                        .setParameter(1, institution))
                .stream()
                .map(row -> new TakenPart(
                        row.text(0), row.day(1), row.text(2), row.textOrNull(3), InstitutionGroup.valueOf(row.text(4))))
                .toList();
    }
}
