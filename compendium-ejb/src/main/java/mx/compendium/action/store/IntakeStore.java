package mx.compendium.action.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.action.ReportState;
import mx.compendium.action.model.Capture;
import mx.compendium.action.model.CaptureContext;
import mx.compendium.action.model.DeliveryWindow;
import mx.compendium.action.model.IntakeSetting;
import mx.compendium.action.model.Writable;
import mx.compendium.kernel.store.Columns;
import mx.compendium.kernel.store.Row;
import mx.compendium.period.PeriodState;

/** Many reports of one institution at once: each table is read and written by one statement for all of them. */
@Dependent
public class IntakeStore {

    private static final String SETTING = """
            select capture_state(p), p.due_at, p.closes_at, a.extended_until, a.name, a.acronym, p.coverage_start, p.coverage_end,
                clock_timestamp(), a.reopened_until
            from reporting_period p join participation a on a.period_code = p.code
            where p.code = ?1 and a.institution = ?2 for share of p""";

    private static final String FORMER = """
            select r.lineage, m.unit, m.reach, m.total
            from action_report r
            join reporting_period p on p.code = r.period_code
            join measurement m on m.report_id = r.id
            where r.institution = ?2 and r.state = 'ACCEPTED' and r.period_code <> ?1
            order by p.coverage_end, m.ordinal""";

    private static final String LINEAGES = "insert into action_lineage (id) select unnest(?)";

    private static final String BEGIN = """
            insert into action_report (id, period_code, institution, lineage, name, type, continuity, principal_objective,
                state, completeness, search_text)
            select id, ?, ?, id, name, type, 'NEW', objective, 'DRAFT', completeness, words
            from unnest(?, ?, ?, ?, ?, ?) as r (id, name, type, objective, completeness, words)""";

    private static final String CHANGE = """
            update action_report set name = r.name, type = r.type, principal_objective = r.objective,
                completeness = r.completeness, search_text = r.words, state = r.state, corrected = false,
                version = version + 1
            from unnest(?, ?, ?, ?, ?, ?, ?) as r (id, name, type, objective, completeness, words, state)
            where action_report.id = r.id""";

    private static final String CAPTURE = """
            insert into report_capture (report_id, fields, revision, changed_at, changed_by)
            select id, cast(fields as jsonb), revision, ?, ? from unnest(?, ?, ?) as c (id, fields, revision)
            on conflict (report_id) do update set fields = excluded.fields, revision = excluded.revision,
                changed_at = excluded.changed_at, changed_by = excluded.changed_by""";

    private static final String AUTHOR =
            "insert into report_author (report_id, person) select unnest(?), ? on conflict do nothing";

    private final EntityManager entityManager;

    @Inject
    public IntakeStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Has every row looked up by its index until the transaction ends. PostgreSQL keeps the plans of foreign keys and
     * triggers: made while a table is small they would read all of it for each of ten thousand rows.
     */
    public void expectMany() {
        entityManager.createNativeQuery("set local enable_seqscan = off").executeUpdate();
        entityManager.createNativeQuery("discard plans").executeUpdate();
    }

    /** Where the reports would be written; empty when the institution is not invited. No seal comes meanwhile. */
    public Optional<IntakeSetting> setting(String period, String institution) {
        return Row.of(entityManager
                        .createNativeQuery(SETTING)
                        .setParameter(1, period)
                        .setParameter(2, institution))
                .stream()
                .map(row -> setting(period, institution, row))
                .findFirst();
    }

    private static IntakeSetting setting(String period, String institution, Row row) {
        return new IntakeSetting(
                period,
                institution,
                row.text(4),
                row.textOrNull(5),
                new Writable(
                        ReportState.DRAFT,
                        new DeliveryWindow(
                                PeriodState.valueOf(row.text(0)),
                                row.instant(1),
                                row.instantOrNull(3),
                                row.instant(2),
                                row.instantOrNull(9)),
                        null),
                row.day(6),
                row.day(7),
                row.instant(8));
    }

    /** Latest accepted totals of each of the institution's actions in other periods, by lineage. */
    public Map<UUID, Map<String, Long>> formerTotals(String period, String institution) {
        Map<UUID, Map<String, Long>> totals = new HashMap<>();
        Row.of(entityManager.createNativeQuery(FORMER).setParameter(1, period).setParameter(2, institution))
                .forEach(row -> totals.computeIfAbsent(row.id(0), lineage -> new HashMap<>())
                        .put(CaptureContext.key(row.text(1), row.text(2)), row.count(3)));
        return totals;
    }

    /** A report as it is written: what it says, and what lists show of it. */
    public record Written(UUID id, Capture capture, ListedHead head) {}

    /** Keeps reports that are begun, each the first of its lineage. */
    public void begin(IntakeSetting setting, List<Written> begun, UUID by) {
        new Columns(entityManager, LINEAGES).ids(begun, Written::id).run();
        new Columns(entityManager, BEGIN)
                .all(setting.period())
                .all(setting.institution())
                .ids(begun, Written::id)
                .text(begun, one -> one.head().name())
                .text(begun, one -> one.head().type().name())
                .whole(begun, one -> one.head().principalObjective())
                .whole(begun, one -> one.head().completeness())
                .text(begun, one -> one.head().searchText())
                .run();
        capture(setting, begun, by);
    }

    /** Writes what changed of reports that exist. */
    public void change(IntakeSetting setting, List<Written> changed, UUID by) {
        new Columns(entityManager, CHANGE)
                .ids(changed, Written::id)
                .text(changed, one -> one.head().name())
                .text(changed, one -> one.head().type().name())
                .whole(changed, one -> one.head().principalObjective())
                .whole(changed, one -> one.head().completeness())
                .text(changed, one -> one.head().searchText())
                .text(changed, one -> one.head().state().name())
                .run();
        capture(setting, changed, by);
    }

    private void capture(IntakeSetting setting, List<Written> written, UUID by) {
        OffsetDateTime now = setting.now().atOffset(ZoneOffset.UTC);
        new Columns(entityManager, CAPTURE)
                .all(now)
                .all(by)
                .ids(written, Written::id)
                .text(written, one -> CapturedJson.write(one.capture().fields()))
                .whole(written, one -> one.capture().revision())
                .run();
        new Columns(entityManager, AUTHOR).ids(written, Written::id).all(by).run();
    }
}
