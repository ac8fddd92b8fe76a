package mx.compendium.action.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.CarryDecision;
import mx.compendium.action.FormerAction;
import mx.compendium.action.ReportType;
import mx.compendium.kernel.store.Row;
import org.jspecify.annotations.Nullable;

/** Accepted actions of the period before, with what their institution decided about them. */
@Dependent
public class CarryOverStore {

    private static final String FORMER = """
            with former as (
                select b.code
                from reporting_period p join reporting_period b on b.coverage_start < p.coverage_start
                where p.code = ?1
                order by b.coverage_start desc
                limit 1)
            select r.lineage, r.id, r.folio, r.name, r.type, r.principal_objective, d.decision, d.reason, n.id
            from action_report r
            join former on former.code = r.period_code
            left join carry_over_decision d
                on d.period_code = ?1 and d.institution = r.institution and d.lineage = r.lineage
            left join lateral (
                select id from action_report
                where lineage = r.lineage and institution = r.institution and period_code = ?1
                    and discarded_at is null
                order by place limit 1) n on true
            where r.institution = ?2 and r.state = 'ACCEPTED'
            order by r.principal_objective, r.place""";

    private static final String DECIDE = """
            insert into carry_over_decision (period_code, institution, lineage, decision, reason, decided_by)
            values (?1, ?2, ?3, ?4, cast(?5 as text), ?6)
            on conflict (period_code, institution, lineage) do update set decision = excluded.decision,
                reason = excluded.reason, decided_by = excluded.decided_by, decided_at = excluded.decided_at""";

    private final EntityManager entityManager;

    @Inject
    public CarryOverStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<FormerAction> former(String period, String institution) {
        return Row.of(entityManager
                        .createNativeQuery(FORMER)
                        .setParameter(1, period)
                        .setParameter(2, institution))
                .stream()
                .map(CarryOverStore::action)
                .toList();
    }

    private static FormerAction action(Row row) {
        String decision = row.textOrNull(6);
        return new FormerAction(
                row.id(0),
                row.id(1),
                row.text(2),
                row.text(3),
                ReportType.valueOf(row.text(4)),
                row.whole(5),
                decision == null ? null : CarryDecision.valueOf(decision),
                row.textOrNull(7),
                row.idOrNull(8));
    }

    /** Waits until nobody else decides for this institution in this period. */
    public void lock(String period, String institution) {
        entityManager
                .createNativeQuery("select institution from participation"
                        + " where period_code = ?1 and institution = ?2 for no key update")
                .setParameter(1, period)
                .setParameter(2, institution)
                .getResultList();
    }

    public void decide(
            String period, String institution, UUID lineage, CarryDecision decision, @Nullable String reason, UUID by) {
        entityManager
                .createNativeQuery(DECIDE)
                .setParameter(1, period)
                .setParameter(2, institution)
                .setParameter(3, lineage)
                .setParameter(4, decision.name())
                .setParameter(5, reason)
                .setParameter(6, by)
                .executeUpdate();
    }
}
