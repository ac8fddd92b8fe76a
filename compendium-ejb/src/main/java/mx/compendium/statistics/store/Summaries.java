package mx.compendium.statistics.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.compendium.kernel.store.JsonTexts;
import mx.compendium.kernel.store.Row;
import mx.compendium.statistics.MeasuredSum;
import mx.compendium.statistics.model.CountedReport;
import mx.compendium.statistics.model.SummaryCell;
import mx.compendium.statistics.model.SummaryKeys;

/** The keyed summaries (ADR 0048): what they answer costs the same however many reports stand behind it. */
@Dependent
public class Summaries {

    private static final String CELLS = "select population, territory, who, objective, type, reports, aimed"
            + " from report_summary where period_code = ?1 and version = ?2";

    private static final String MEASURED = """
            select kind, min(unit), sum(measurements), sum(total), sum(by_sex), sum(by_sex_total), sum(with_women), sum(women),
                sum(with_men), sum(men), sum(with_diversity), sum(diversity), sum(with_not_specified), sum(not_specified)
            from measurement_summary where period_code = ?1 and version = ?2""";

    private final EntityManager entityManager;

    @Inject
    public Summaries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The cells at those keys; a key under which nothing counts has none. */
    public List<SummaryCell> cells(Counted counted, SummaryKeys keys) {
        if (keys.isNone()) {
            return List.of();
        }
        return Row.of(query(CELLS, counted, keys, "")).stream()
                .map(row -> new SummaryCell(
                        row.text(0), row.text(1), row.text(2), row.whole(3), row.text(4), row.count(5), row.count(6)))
                .toList();
    }

    /** What was measured under those keys, by kind. */
    public List<MeasuredSum> measured(Counted counted, SummaryKeys keys) {
        return Row.of(query(MEASURED, counted, keys, " group by kind order by kind")).stream()
                .map(Summaries::sum)
                .toList();
    }

    private static MeasuredSum sum(Row row) {
        Map<String, Long> parts = new LinkedHashMap<>();
        List<String> names = List.of("women", "men", "diversity", "not-specified");
        for (int part = 0; part < names.size(); part++) {
            int place = 6 + 2 * part;
            if (row.count(place) > 0) {
                parts.put(names.get(part), row.count(place + 1));
            }
        }
        return new MeasuredSum(row.text(0), row.text(1), row.count(2), row.count(3), row.count(4), row.count(5), parts);
    }

    private Query query(String select, Counted counted, SummaryKeys keys, String end) {
        List<Object> values = new ArrayList<>(List.of(counted.period(), counted.version()));
        String sql = select
                + in("population", keys.populations(), values)
                + in("territory", keys.territories(), values)
                + in("who", keys.who(), values)
                + in("objective", keys.objectives(), values)
                + in("type", keys.types(), values)
                + end;
        Query query = entityManager.createNativeQuery(sql);
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return query;
    }

    private static String in(String column, List<?> wanted, List<Object> values) {
        int before = values.size();
        values.addAll(wanted);
        return IntStream.rangeClosed(before + 1, values.size())
                .mapToObj(place -> "?" + place)
                .collect(Collectors.joining(", ", " and " + column + " in (", ")"));
    }

    /** Counts the reports of a corrected edition beside those of the editions before it. */
    public void add(Counted counted, List<CountedReport> reports) {
        entityManager
                .createNativeQuery("select cast(count_corrected(?1, ?2, cast(?3 as jsonb) -> 'reports') as text)")
                .setParameter(1, counted.period())
                .setParameter(2, counted.version())
                .setParameter(3, JsonTexts.object(json -> CountedJson.write(json, reports)))
                .getSingleResult();
    }
}
