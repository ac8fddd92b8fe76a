package mx.compendium.action.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.compendium.action.DeliveryKind;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.Standing;
import mx.compendium.action.WatchRow;
import mx.compendium.action.model.R26Standing;
import mx.compendium.action.model.R26Standing.Delivered;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.store.Row;
import org.jspecify.annotations.Nullable;

/** How the invited institutions of a period stand: one statement for all of them. */
@Dependent
public class WatchStore {

    private static final String ROWS = """
            select a.institution, a.name, a.acronym, a.group_code, greatest(p.due_at, a.extended_until, a.reopened_until),
                a.extended_until is not null, d.facts, r.completeness, coalesce(r.drafts, 0), coalesce(r.ready, 0),
                coalesce(r.delivered, 0), coalesce(r.returned, 0), greatest(r.saved_at, d.signed_at), w.names,
                cast(greatest(p.due_at, a.extended_until, a.reopened_until) at time zone 'America/Mexico_City' as date)
                    - cast(clock_timestamp() at time zone 'America/Mexico_City' as date),
                a.reopened_until is not null, p.source_document is not null
            from participation a
            join reporting_period p on p.code = a.period_code
            left join (
                select institution, string_agg(kind || ' ' || timing, ',' order by number) as facts,
                    max(signed_at) as signed_at
                from delivery where period_code = ?1 group by institution) d on d.institution = a.institution
            left join (
                select institution, cast(round(sum(completeness) / nullif(sum(reports), 0)) as integer) as completeness,
                    sum(reports) filter (where state = 'DRAFT') as drafts,
                    sum(reports) filter (where state = 'READY') as ready, sum(foliated) as delivered,
                    sum(reports) filter (where state = 'RETURNED') as returned, max(saved_at) as saved_at
                from report_tally where period_code = ?1 group by institution) r on r.institution = a.institution
            left join (
                select m.institution, string_agg(distinct n.display_name, '|') as names
                from membership m join person n on n.id = m.person
                where m.capacity = 'FOCAL_POINT'
                    and cast(clock_timestamp() at time zone 'America/Mexico_City' as date)
                        between m.valid_from and coalesce(m.valid_until, 'infinity')
                group by m.institution) w on w.institution = a.institution
            where a.period_code = ?1
            order by a.group_code, a.name""";

    private static final String STANDINGS = """
            select a.institution,
                p.source_document is not null or exists (select 1 from report_tally r
                    where r.period_code = a.period_code and r.institution = a.institution and r.foliated > 0),
                (select string_agg(d.kind || ' ' || d.timing, ',' order by d.number) from delivery d
                    where d.period_code = a.period_code and d.institution = a.institution)
            from participation a join reporting_period p on p.code = a.period_code
            where a.period_code = ?1 order by a.institution collate "C\"""";

    private final EntityManager entityManager;

    @Inject
    public WatchStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Every invited institution, by group and name. */
    public List<WatchRow> of(String period) {
        return Row.of(entityManager.createNativeQuery(ROWS).setParameter(1, period)).stream()
                .map(WatchStore::row)
                .toList();
    }

    /** How each invited institution stands, by its code; nothing is read of its reports. */
    public Map<String, Standing> standings(String period) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        Row.of(entityManager.createNativeQuery(STANDINGS).setParameter(1, period))
                .forEach(row -> standings.put(row.text(0), R26Standing.of(deliveries(row.textOrNull(2)), row.flag(1))));
        return standings;
    }

    private static WatchRow row(Row row) {
        Long completeness = row.countOrNull(7);
        boolean takenOver = row.flag(16);
        return new WatchRow(
                row.text(0),
                row.text(1),
                row.textOrNull(2),
                InstitutionGroup.valueOf(row.text(3)),
                R26Standing.of(deliveries(row.textOrNull(6)), takenOver || row.whole(10) > 0),
                !takenOver,
                row.instant(4),
                row.flag(5),
                row.flag(15),
                row.whole(14),
                completeness == null ? null : completeness.intValue(),
                row.whole(8),
                row.whole(9),
                row.whole(10),
                row.whole(11),
                row.instantOrNull(12),
                split(row.textOrNull(13), "\\|"));
    }

    private static List<Delivered> deliveries(@Nullable String facts) {
        return split(facts, ",").stream()
                .map(fact -> fact.split(" "))
                .map(fact -> new Delivered(DeliveryKind.valueOf(fact[0]), DeliveryTiming.valueOf(fact[1])))
                .toList();
    }

    private static List<String> split(@Nullable String text, String between) {
        return text == null ? List.of() : Stream.of(text.split(between)).toList();
    }
}
