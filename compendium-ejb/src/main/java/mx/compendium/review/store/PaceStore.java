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
            with days as (
                select unit_day(min(signed_at)) as day, 1 as institution, 0 as report
                from delivery where period_code = ?1 group by institution
                union all
                select unit_day(d.signed_at), 0, t.first_time
                from delivery d join delivery_tally t on t.delivery = d.id where d.period_code = ?1)
            select day, sum(sum(institution)) over (order by day), sum(sum(report)) over (order by day)
            from days group by day order by day""";

    /** What lies since a moment has lain until now. */
    private static final String ROWS = """
            with held as (
                select institution, sum(reports) filter (where state in ('DRAFT', 'READY')) as capturing,
                    sum(reports) filter (where court_of(state) = 'UNIT') as waiting,
                    sum(reports) filter (where state = 'RETURNED') as returned,
                    sum(reports) filter (where state in ('ACCEPTED', 'EXCLUDED')) as decided,
                    sum(lain + lying * extract(epoch from clock_timestamp())) filter (where court_of(state) = 'UNIT')
                        / 86400 / nullif(sum(entered) filter (where court_of(state) = 'UNIT'), 0) as unit,
                    sum(lain + lying * extract(epoch from clock_timestamp())) filter (where state = 'RETURNED')
                        / 86400 / nullif(sum(entered) filter (where state = 'RETURNED'), 0) as own
                from report_tally where period_code = ?1 group by institution)
            select a.institution, a.name, a.acronym, a.group_code, coalesce(h.capturing, 0), coalesce(h.waiting, 0),
                coalesce(h.returned, 0), coalesce(h.decided, 0), h.unit, h.own
            from participation a
            left join held h on h.institution = a.institution
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
