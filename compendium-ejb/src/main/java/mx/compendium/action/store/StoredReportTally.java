package mx.compendium.action.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.compendium.action.ReportState;
import mx.compendium.kernel.store.Row;
import mx.compendium.period.ReportTally;

/** Counts the reports of a period by their states. */
@Dependent
public class StoredReportTally implements ReportTally {

    private final EntityManager entityManager;

    @Inject
    public StoredReportTally(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Map<String, Long> of(String periodCode) {
        return counts(
                "select state, count(*) from action_report where period_code = ?1 and discarded_at is null group by state",
                periodCode);
    }

    @Override
    public Map<String, Long> committed(String periodCode) {
        return counts(
                "select state, sum(reports) from report_tally where period_code = ?1 group by state having sum(reports) > 0",
                periodCode);
    }

    private Map<String, Long> counts(String sql, String periodCode) {
        Map<String, Long> counted = new LinkedHashMap<>();
        for (Row row : Row.of(entityManager.createNativeQuery(sql).setParameter(1, periodCode))) {
            counted.put(row.text(0), row.count(1));
        }
        return inOrderOfLife(counted);
    }

    private static Map<String, Long> inOrderOfLife(Map<String, Long> counted) {
        Map<String, Long> ordered = new LinkedHashMap<>();
        for (ReportState state : ReportState.values()) {
            counted.computeIfPresent(state.name(), (name, count) -> {
                ordered.put(name, count);
                return count;
            });
        }
        return ordered;
    }
}
