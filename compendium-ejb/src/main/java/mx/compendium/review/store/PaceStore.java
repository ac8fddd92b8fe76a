package mx.compendium.review.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.store.Row;
import mx.compendium.review.PaceDay;
import mx.compendium.review.PaceRow;
import org.jspecify.annotations.Nullable;

/** How a period advances: by day, and by institution. */
@Dependent
public class PaceStore {

    private static final String DAYS = """
            with first as (
                select min(d.signed_at) as at from delivery d where d.period_code = ?1 group by d.institution),
            reports as (
                select min(d.signed_at) as at from delivery d join delivery_item i on i.delivery = d.id
                where d.period_code = ?1 group by i.report_id),
            days as (
                select cast(at at time zone 'America/Mexico_City' as date) as day, 1 as institution, 0 as report from first
                union all select cast(at at time zone 'America/Mexico_City' as date), 0, 1 from reports)
            select day, sum(sum(institution)) over (order by day), sum(sum(report)) over (order by day)
            from days group by day order by day""";

    /** Each step lasts until the next one of the same report, or until now. */
    private static final String ROWS = """
            with lain as (
                select r.institution, s.report_id, s.to_state,
                    extract(epoch from coalesce(lead(s.at) over (partition by s.report_id order by s.id), clock_timestamp()) - s.at)
                        / 86400 as days
                from report_step s join action_report r on r.id = s.report_id
                where r.period_code = ?1 and r.folio is not null),
            court as (
                select institution,
                    sum(days) filter (where to_state in ('DELIVERED', 'IN_REVIEW'))
                        / nullif(count(distinct report_id) filter (where to_state in ('DELIVERED', 'IN_REVIEW')), 0) as unit,
                    sum(days) filter (where to_state = 'RETURNED')
                        / nullif(count(distinct report_id) filter (where to_state = 'RETURNED'), 0) as own
                from lain group by institution),
            held as (
                select institution, count(*) filter (where state in ('DRAFT', 'READY')) as capturing,
                    count(*) filter (where state in ('DELIVERED', 'IN_REVIEW')) as waiting,
                    count(*) filter (where state = 'RETURNED') as returned,
                    count(*) filter (where state in ('ACCEPTED', 'EXCLUDED')) as decided
                from action_report where period_code = ?1 and discarded_at is null group by institution)
            select a.institution, a.name, a.acronym, a.group_code, coalesce(h.capturing, 0), coalesce(h.waiting, 0),
                coalesce(h.returned, 0), coalesce(h.decided, 0), c.unit, c.own
            from participation a
            left join held h on h.institution = a.institution
            left join court c on c.institution = a.institution
            where a.period_code = ?1
            order by coalesce(h.waiting, 0) + coalesce(h.returned, 0) = 0, a.name""";

    private final EntityManager entityManager;

    @Inject
    public PaceStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<PaceDay> days(String period) {
        return Row.of(entityManager.createNativeQuery(DAYS).setParameter(1, period)).stream()
                .map(row -> new PaceDay(row.day(0), row.count(1), row.count(2)))
                .toList();
    }

    public List<PaceRow> rows(String period) {
        return Row.of(entityManager.createNativeQuery(ROWS).setParameter(1, period)).stream()
                .map(row -> new PaceRow(
                        row.text(0),
                        row.text(1),
                        row.textOrNull(2),
                        InstitutionGroup.valueOf(row.text(3)),
                        row.count(4),
                        row.count(5),
                        row.count(6),
                        row.count(7),
                        days(row, 8),
                        days(row, 9)))
                .toList();
    }

    private static @Nullable Double days(Row row, int place) {
        return row.columns().get(place) instanceof Number days ? days.doubleValue() : null;
    }
}
