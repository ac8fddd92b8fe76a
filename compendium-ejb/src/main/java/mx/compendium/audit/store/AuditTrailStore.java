package mx.compendium.audit.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.compendium.audit.AuditFilter;
import mx.compendium.audit.AuditRow;
import mx.compendium.audit.AuditVerification.Fault;
import mx.compendium.audit.AuditVerification.Kind;
import mx.compendium.audit.Outcome;
import mx.compendium.kernel.Cursor;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.store.JsonTexts;
import mx.compendium.kernel.store.Row;
import org.jspecify.annotations.Nullable;

/** Reads the trail, the latest line first, and checks that it is as it was written. */
@Dependent
public class AuditTrailStore {

    private static final String ROWS = "select id, at, actor_sub, actor_name, action, subject_id, outcome,"
            + " cast(details as text), correlation, origin from audit_line where true";

    /** The chain is computed anew from its beginning; a line is changed when its link differs though the one before agrees. */
    private static final String CHANGED = """
            select l.id
            from audit_chain c
            join audit_line l on l.id = c.line
            left join audit_chain b on b.position = c.position - 1
            where c.hash <> audit_link(coalesce(b.hash, ''), l) or (b.position is null and c.position <> 1)
            order by c.position limit 100""";

    private static final String REMOVED = "select c.line from audit_chain c"
            + " where not exists (select from audit_line l where l.id = c.line) order by c.position limit 100";

    private static final String UNLINKED = "select l.id from audit_line l"
            + " where not exists (select from audit_chain c where c.line = l.id) order by l.id limit 100";

    private static final String CUT = "select v.position from audit_verification v"
            + " where not exists (select from audit_chain c where c.position = v.position and c.hash = v.hash)"
            + " order by v.position limit 1";

    private final EntityManager entityManager;

    @Inject
    public AuditTrailStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Slice<AuditRow> find(AuditFilter filter, @Nullable String cursor, int limit) {
        List<Row> rows = Row.of(question(filter, Cursor.number(cursor), limit + 1));
        List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit
                ? Cursor.after(String.valueOf(shown.get(limit - 1).count(0)))
                : null;
        return new Slice<>(shown, next).map(AuditTrailStore::row);
    }

    private Query question(AuditFilter filter, @Nullable Long before, int most) {
        StringBuilder sql = new StringBuilder(ROWS);
        List<Object> values = new ArrayList<>();
        and(sql, values, " and id < ?", before);
        and(sql, values, " and subject_id = ?", filter.subject());
        and(
                sql,
                values,
                " and outcome = ?",
                filter.outcome() == null ? null : filter.outcome().name());
        and(sql, values, " and at >= ?", filter.from() == null ? null : Timestamp.from(filter.from()));
        and(sql, values, " and at < ?", filter.until() == null ? null : Timestamp.from(filter.until()));
        and(sql, values, " and starts_with(action, ?", filter.action(), ")");
        and(
                sql,
                values,
                " and strpos(unaccent(lower(actor_name || ' ' || actor_sub)), unaccent(lower(?",
                filter.actor(),
                "))) > 0");
        and(sql, values, " order by id desc limit ?", most);
        Query query = entityManager.createNativeQuery(sql.toString());
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return query;
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        and(sql, values, condition, value, "");
    }

    private static void and(
            StringBuilder sql, List<Object> values, String condition, @Nullable Object value, String end) {
        if (value != null) {
            values.add(value);
            sql.append(condition).append(values.size()).append(end);
        }
    }

    private static AuditRow row(Row row) {
        return new AuditRow(
                row.count(0),
                row.instant(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.textOrNull(5),
                Outcome.valueOf(row.text(6)),
                details(row.text(7)),
                row.id(8),
                row.textOrNull(9));
    }

    private static Map<String, String> details(String json) {
        Map<String, String> details = new TreeMap<>();
        JsonTexts.object(json).forEach((name, value) -> details.put(name, text(value)));
        return details;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    /** Everything that is not as it was written. */
    public List<Fault> faults() {
        List<Fault> found = new ArrayList<>();
        faults(found, Kind.CHANGED, CHANGED);
        faults(found, Kind.REMOVED, REMOVED);
        faults(found, Kind.UNLINKED, UNLINKED);
        faults(found, Kind.CUT, CUT);
        return found;
    }

    private void faults(List<Fault> found, Kind kind, String sql) {
        Row.of(entityManager.createNativeQuery(sql)).forEach(row -> found.add(new Fault(kind, row.count(0))));
    }

    /** Place and digest of the last link; place 0 when there is none. */
    public Head head() {
        return Row.of(entityManager.createNativeQuery(
                        "select position, hash from audit_chain order by position desc limit 1"))
                .stream()
                .map(row -> new Head(row.count(0), row.text(1)))
                .findFirst()
                .orElse(new Head(0, ""));
    }

    /** The last link of the chain. */
    public record Head(long position, String hash) {}

    /** Remembers how far the trail reached, for the next verification. */
    public void anchor(Head head, String bySub) {
        entityManager
                .createNativeQuery("insert into audit_verification (by_sub, position, hash) values (?1, ?2, ?3)")
                .setParameter(1, bySub)
                .setParameter(2, head.position())
                .setParameter(3, head.hash())
                .executeUpdate();
    }
}
