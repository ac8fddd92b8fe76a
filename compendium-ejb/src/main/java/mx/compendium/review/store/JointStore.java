package mx.compendium.review.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import mx.compendium.kernel.store.Row;
import mx.compendium.review.JointProgrammeRow;
import mx.compendium.review.LikeReport;

/** Joint programmes and the reports that belong to them; a report's own words are not touched. */
@Dependent
public class JointStore {

    private static final String NUMBER = "select coalesce(max(cast(substring(code from '[0-9]+$') as int)), 0) + 1"
            + " from joint_programme where period_code = ?1 and code like 'PC-%'";

    private final EntityManager entityManager;

    @Inject
    public JointStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<JointProgrammeRow> of(String period) {
        return Row.of(query(
                        "select id, code, name, coordinator from joint_programme where period_code = ?1 order by code",
                        period))
                .stream()
                .map(row -> new JointProgrammeRow(row.id(0), row.text(1), row.text(2), row.text(3), reports(row.id(0))))
                .toList();
    }

    public List<LikeReport> reports(UUID programme) {
        return Row.of(query(
                        "select " + LikenessStore.REPORT.formatted("r")
                                + " from action_report r where r.joint_programme = ?1 order by r.folio",
                        programme))
                .stream()
                .map(row -> LikenessStore.report(row, 0))
                .toList();
    }

    /** Makes a programme and answers its id. */
    public UUID add(String period, String name, String coordinator) {
        int number = Row.of(query(NUMBER, period)).get(0).whole(0);
        UUID id = UUID.randomUUID();
        query(
                        "insert into joint_programme (id, period_code, code, name, coordinator)"
                                + " values (?1, ?2, ?3, ?4, ?5)",
                        id,
                        period,
                        "PC-%s-%02d".formatted(period, number),
                        name,
                        coordinator)
                .executeUpdate();
        return id;
    }

    public void coordinate(UUID programme, String coordinator) {
        query(
                        "update joint_programme set coordinator = ?2, version = version + 1 where id = ?1",
                        programme,
                        coordinator)
                .executeUpdate();
    }

    public void take(UUID programme, UUID report) {
        query("update action_report set joint_programme = ?1 where id = ?2", programme, report)
                .executeUpdate();
    }

    public void leave(UUID report) {
        query("update action_report set joint_programme = null where id = ?1", report)
                .executeUpdate();
    }

    public void remove(UUID programme) {
        query("delete from joint_programme where id = ?1", programme).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        return query;
    }
}
