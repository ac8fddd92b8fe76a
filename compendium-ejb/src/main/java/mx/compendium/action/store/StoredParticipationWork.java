package mx.compendium.action.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.store.Row;
import mx.compendium.period.ParticipationWork;

/** Counts what an institution did in a period: reports, thrown away or not, deliveries, decisions about former actions. */
@Dependent
public class StoredParticipationWork implements ParticipationWork {

    private static final String WORK = """
            select a.name,
                (select count(*) from action_report where period_code = ?1 and institution = ?2),
                (select count(*) from delivery where period_code = ?1 and institution = ?2),
                (select count(*) from carry_over_decision where period_code = ?1 and institution = ?2)
            from participation a where a.period_code = ?1 and a.institution = ?2""";

    private final EntityManager entityManager;

    @Inject
    public StoredParticipationWork(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Violation> against(String periodCode, String institution) {
        List<Violation> found = new ArrayList<>();
        Row.of(entityManager.createNativeQuery(WORK).setParameter(1, periodCode).setParameter(2, institution))
                .forEach(work -> add(work, found));
        return found;
    }

    private static void add(Row work, List<Violation> found) {
        add("period.withdraw.reports", work.text(0), work.count(1), found);
        add("period.withdraw.deliveries", work.text(0), work.count(2), found);
        add("period.withdraw.decisions", work.text(0), work.count(3), found);
    }

    private static void add(String code, String name, long count, List<Violation> found) {
        if (count > 0) {
            found.add(Violation.of(code, name, count));
        }
    }
}
