package mx.compendium.action.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.action.EvidenceFileRow;
import mx.compendium.kernel.store.Row;

/** Rows of files handed in as evidence; their bytes lie elsewhere. */
@Dependent
public class EvidenceStore {

    private static final String ROW = "select id, file_name, media_type, size, sha256, institution, delivered"
            + " from evidence_standing where report_id = ?1";

    /** Nobody names it any more, or nobody did yet: neither what is being written nor what was signed. */
    private static final String UNNAMED = """
            delete from evidence_file f using evidence_standing s
            where s.id = f.id and not s.captured and not s.delivered and not s.sealed
                and s.stored_at < clock_timestamp() - make_interval(mins => ?1)""";

    private final EntityManager entityManager;

    @Inject
    public EvidenceStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A file and whom it concerns.
     *
     * @param institution whose report it belongs to
     * @param delivered whether a delivery brought it
     */
    public record Standing(EvidenceFileRow row, String institution, boolean delivered) {}

    /** The files of a report that was not thrown away, in the order they came. */
    public List<Standing> standing(UUID report) {
        return Row.of(query(ROW + " order by stored_at, id", report)).stream()
                .map(EvidenceStore::standing)
                .toList();
    }

    public Optional<Standing> standing(UUID report, String file) {
        return Row.of(query(ROW + " and id = ?2", report, file)).stream()
                .map(EvidenceStore::standing)
                .findFirst();
    }

    private static Standing standing(Row row) {
        return new Standing(
                new EvidenceFileRow(row.text(0), row.text(1), row.text(2), row.count(3), row.text(4)),
                row.text(5),
                row.flag(6));
    }

    public void add(UUID report, EvidenceFileRow file, UUID by) {
        query(
                        "insert into evidence_file (id, report_id, file_name, media_type, size, sha256, stored_by)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                        file.id(),
                        report,
                        file.fileName(),
                        file.mediaType(),
                        file.size(),
                        file.sha256(),
                        by)
                .executeUpdate();
    }

    /** One after another: from here on nobody else hands in a file for the institution in the period. */
    public void inTurn(String period, String institution) {
        query(
                        "select institution from participation where period_code = ?1 and institution = ?2 for update",
                        period,
                        institution)
                .getResultList();
    }

    /** Bytes an institution has kept in a period. */
    public long kept(String period, String institution) {
        return Row.of(query(
                        "select coalesce(sum(size), 0) from evidence_standing where period_code = ?1 and institution = ?2",
                        period,
                        institution))
                .get(0)
                .count(0);
    }

    /** Lets go of what an institution put away longer ago. */
    public int dropUnnamed(String period, String institution, int minutes) {
        return query(UNNAMED + " and s.period_code = ?2 and s.institution = ?3", minutes, period, institution)
                .executeUpdate();
    }

    /** Lets go of what anybody put away longer ago. */
    public int dropUnnamed(int minutes) {
        return query(UNNAMED, minutes).executeUpdate();
    }

    /** Of some keys, those no row has. */
    public List<String> unknown(List<String> keys) {
        List<String> unknown = new ArrayList<>(keys);
        unknown.removeAll(Row.of(entityManager.createNativeQuery("select id from evidence_file")).stream()
                .map(row -> row.text(0))
                .toList());
        return unknown;
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }
}
