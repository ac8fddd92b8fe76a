package mx.compendium.action.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.action.ReportState;
import mx.compendium.action.model.Capture;
import mx.compendium.action.model.CaptureContext;
import mx.compendium.action.model.Captured;
import mx.compendium.action.model.DeliveryWindow;
import mx.compendium.action.model.Writable;
import mx.compendium.kernel.store.Row;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;

/** What is being written of reports: read and written in one statement each, for it is saved at every pause of typing. */
@Dependent
public class CaptureStore {

    private static final String ANY = """
            select r.id, r.period_code, r.institution, r.folio, r.state, r.lineage, r.corrected, capture_state(p), p.due_at,
                p.closes_at, a.extended_until, r.correction_due_at, a.name, a.acronym, cast(c.fields as text), c.revision,
                clock_timestamp(), p.coverage_start, p.coverage_end, a.reopened_until
            from action_report r
            join reporting_period p on p.code = r.period_code
            join participation a on a.period_code = r.period_code and a.institution = r.institution
            left join report_capture c on c.report_id = r.id
            where r.discarded_at is null and\s""";

    private static final String READ = ANY + "r.id = ?1";

    private static final String IN_HAND = ANY + "r.period_code = ?1 and r.institution = ?2"
            + " and r.state in ('DRAFT', 'READY', 'RETURNED') order by r.place";

    private static final String OF_INSTITUTION = ANY + "r.period_code = ?1 and r.institution = ?2 order by r.place";

    private static final String LOCKED = "select id from action_report where period_code = ?1 and institution = ?2"
            + " and state in ('DRAFT', 'READY', 'RETURNED') order by id for update";

    private static final String DEADLINES =
            "select capture_state(p), p.due_at, p.closes_at, a.extended_until, a.reopened_until"
                    + " from reporting_period p join participation a on a.period_code = p.code"
                    + " where p.code = ?1 and a.institution = ?2";

    private static final String WRITE = """
            with written as (
                insert into report_capture (report_id, fields, revision, changed_at, changed_by)
                values (?1, cast(?2 as jsonb), ?3, ?4, ?5)
                on conflict (report_id) do update set fields = excluded.fields, revision = excluded.revision,
                    changed_at = excluded.changed_at, changed_by = excluded.changed_by),
            author as (insert into report_author (report_id, person) values (?1, ?5) on conflict do nothing)
            update action_report set name = ?6, type = ?7, principal_objective = ?8, completeness = ?9,
                search_text = ?10, state = ?11, corrected = false, version = version + 1
            where id = ?1""";

    private static final String FORMER = """
            select m.unit, m.reach, m.total
            from action_report r
            join reporting_period p on p.code = r.period_code
            join measurement m on m.report_id = r.id
            where r.lineage = ?1 and r.institution = ?2 and r.state = 'ACCEPTED' and r.period_code <> ?3
            order by p.coverage_end, m.ordinal""";

    private final EntityManager entityManager;

    @Inject
    public CaptureStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The report as it stands, after everybody who is writing it now has finished. */
    public Optional<Captured> locked(UUID id) {
        entityManager
                .createNativeQuery("select id from action_report where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return read(id);
    }

    public Optional<Captured> read(UUID id) {
        return Row.of(entityManager.createNativeQuery(READ).setParameter(1, id)).stream()
                .map(CaptureStore::captured)
                .findFirst();
    }

    /** What an institution still has in hand of a period, in the order of the lists. */
    public List<Captured> inHand(String period, String institution) {
        return Row.of(entityManager
                        .createNativeQuery(IN_HAND)
                        .setParameter(1, period)
                        .setParameter(2, institution))
                .stream()
                .map(CaptureStore::captured)
                .toList();
    }

    /** All reports of an institution in a period, in the order of the lists. */
    public List<Captured> ofInstitution(String period, String institution) {
        return Row.of(entityManager
                        .createNativeQuery(OF_INSTITUTION)
                        .setParameter(1, period)
                        .setParameter(2, institution))
                .stream()
                .map(CaptureStore::captured)
                .toList();
    }

    /** Waits until nobody else writes what an institution has in hand, or brings many reports, and keeps others waiting. */
    public void lock(String period, String institution) {
        entityManager
                .createNativeQuery("select institution from participation"
                        + " where period_code = ?1 and institution = ?2 for no key update")
                .setParameter(1, period)
                .setParameter(2, institution)
                .getResultList();
        entityManager
                .createNativeQuery(LOCKED)
                .setParameter(1, period)
                .setParameter(2, institution)
                .getResultList();
    }

    /** The deadlines of a period for an institution; empty when it is not invited. */
    public Optional<Writable> deadlines(String period, String institution) {
        return Row.of(entityManager
                        .createNativeQuery(DEADLINES)
                        .setParameter(1, period)
                        .setParameter(2, institution))
                .stream()
                .map(row -> new Writable(
                        ReportState.DRAFT,
                        new DeliveryWindow(
                                PeriodState.valueOf(row.text(0)),
                                row.instant(1),
                                row.instantOrNull(3),
                                row.instant(2),
                                row.instantOrNull(4)),
                        null))
                .findFirst();
    }

    private static Captured captured(Row row) {
        return new Captured(
                row.id(0),
                row.text(1),
                row.text(2),
                row.textOrNull(3),
                row.id(5),
                row.flag(6),
                new Writable(
                        ReportState.valueOf(row.text(4)),
                        new DeliveryWindow(
                                PeriodState.valueOf(row.text(7)),
                                row.instant(8),
                                row.instantOrNull(10),
                                row.instant(9),
                                row.instantOrNull(19)),
                        row.instantOrNull(11)),
                row.text(12),
                row.textOrNull(13),
                capture(row.textOrNull(14), row.countOrNull(15)),
                row.instant(16),
                row.day(17),
                row.day(18));
    }

    private static @Nullable Capture capture(@Nullable String fields, @Nullable Long revision) {
        return fields == null || revision == null ? null : new Capture(CapturedJson.read(fields), revision.intValue());
    }

    /** Writes the capture and what lists show of it. */
    public void write(Captured report, Capture capture, UUID by, ListedHead head) {
        Query query = entityManager.createNativeQuery(WRITE);
        List<Object> values = List.of(
                report.id(),
                CapturedJson.write(capture.fields()),
                capture.revision(),
                Timestamp.from(report.now()),
                by,
                head.name(),
                head.type().name(),
                head.principalObjective(),
                head.completeness(),
                head.searchText(),
                head.state().name());
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        query.executeUpdate();
    }

    /** Puts the unit's correction into what the institution goes on from, without making its author. */
    public void overwrite(Captured report, Capture capture, UUID by) {
        entityManager
                .createNativeQuery("insert into report_capture (report_id, fields, revision, changed_at, changed_by)"
                        + " values (?1, cast(?2 as jsonb), ?3, ?4, ?5) on conflict (report_id) do update set"
                        + " fields = excluded.fields, revision = excluded.revision")
                .setParameter(1, report.id())
                .setParameter(2, CapturedJson.write(capture.fields()))
                .setParameter(3, capture.revision())
                .setParameter(4, Timestamp.from(report.now()))
                .setParameter(5, by)
                .executeUpdate();
    }

    /** Latest accepted totals of the same action in other periods, by {@link CaptureContext#key}. */
    public Map<String, Long> formerTotals(Captured report) {
        return Row.of(entityManager
                        .createNativeQuery(FORMER)
                        .setParameter(1, report.lineage())
                        .setParameter(2, report.institution())
                        .setParameter(3, report.period()))
                .stream()
                .collect(Collectors.toMap(
                        row -> CaptureContext.key(row.text(0), row.text(1)),
                        row -> row.count(2),
                        (former, later) -> later));
    }

    /** Names of people by their ids. */
    public Map<UUID, String> names(Set<UUID> people) {
        return people.stream().collect(Collectors.toMap(id -> id, this::name));
    }

    private String name(UUID person) {
        return Row.of(entityManager
                        .createNativeQuery("select display_name from person where id = ?1")
                        .setParameter(1, person))
                .get(0)
                .text(0);
    }

    /** Whether an institution threw this draft away. */
    public boolean discardedOf(UUID report, String institution) {
        return !entityManager
                .createNativeQuery(
                        "select id from action_report where id = ?1 and institution = ?2 and discarded_at is not null")
                .setParameter(1, report)
                .setParameter(2, institution)
                .getResultList()
                .isEmpty();
    }

    /** Marks a draft as thrown away, or takes it back. */
    public void discard(UUID report, boolean away) {
        entityManager
                .createNativeQuery("update action_report set discarded_at = " + (away ? "clock_timestamp()" : "null")
                        + ", version = version + 1 where id = ?1")
                .setParameter(1, report)
                .executeUpdate();
    }
}
