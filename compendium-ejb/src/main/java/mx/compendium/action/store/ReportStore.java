package mx.compendium.action.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.action.ReportFilter;
import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportState;
import mx.compendium.action.StepRow;
import mx.compendium.action.model.ActionReport;
import mx.compendium.action.model.DeliveryWindow;
import mx.compendium.action.model.Visibility;
import mx.compendium.action.model.Writable;
import mx.compendium.kernel.Cursor;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.store.PlanForValues;
import mx.compendium.kernel.store.Row;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;

/** Action reports: walked by keyset in the order of their folios, never by offset, never counted on the way. */
@Dependent
public class ReportStore {

    private static final String STEP = "insert into report_step (report_id, from_state, to_state, person, reason)"
            + " values (?1, ?2, ?3, ?4, cast(?5 as text))";

    private static final String INVITED =
            "select capture_state(p), p.due_at, a.extended_until, p.closes_at, a.reopened_until"
                    + " from reporting_period p join participation a on a.period_code = p.code"
                    + " where p.code = ?1 and a.institution = ?2 for share of p";

    private static final String FORMER = """
            select r.id
            from action_report r
            join reporting_period p on p.code = r.period_code
            where r.lineage = ?1 and r.institution = ?2 and r.state = 'ACCEPTED'
                and p.coverage_end < (select coverage_start from reporting_period where code = ?3)
            order by p.coverage_end desc limit 1""";

    private final EntityManager entityManager;

    @Inject
    public ReportStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Slice<ReportRow> find(ReportFilter filter, Visibility visibility, @Nullable String cursor, int limit) {
        ReportQuery query = new ReportQuery()
                .visibleTo(visibility)
                .narrowedBy(filter, visibility)
                .after(Cursor.place(cursor))
                .first(limit + 1);
        if (filter.text() != null) {
            PlanForValues.in(entityManager);
        }
        List<Row> rows = Row.of(ask(query));
        List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit ? Cursor.after(shown.get(limit - 1).text(ReportRows.PLACE)) : null;
        return new Slice<>(shown, next).map(row -> ReportRows.row(row, visibility));
    }

    /** The row of one report, when it is the caller's to see. */
    public Optional<ReportRow> row(UUID id, Visibility visibility) {
        ReportQuery query = new ReportQuery().visibleTo(visibility).withId(id);
        return Row.of(ask(query)).stream()
                .map(row -> ReportRows.row(row, visibility))
                .findFirst();
    }

    public ActionReport report(UUID id) {
        return entityManager.find(ActionReport.class, id);
    }

    /** Keeps a new report, the first of its lineage. */
    public void add(ActionReport report) {
        entityManager
                .createNativeQuery("insert into action_lineage (id) values (?1) on conflict do nothing")
                .setParameter(1, report.lineage())
                .executeUpdate();
        entityManager.persist(report);
    }

    /** Makes a new report known to the statements that follow. */
    public void flush() {
        entityManager.flush();
    }

    /** Writes a step that was taken into the way of a report. */
    public void stepped(ActionReport report, ReportState from, UUID by, @Nullable String reason) {
        entityManager.flush();
        entityManager
                .createNativeQuery(STEP)
                .setParameter(1, report.id())
                .setParameter(2, from.name())
                .setParameter(3, report.state().name())
                .setParameter(4, by)
                .setParameter(5, reason)
                .executeUpdate();
    }

    /** The steps a report took, in their order. */
    public List<StepRow> way(UUID id) {
        return Row.of(entityManager
                        .createNativeQuery("select s.at, s.from_state, s.to_state, p.display_name, s.reason"
                                + " from report_step s join person p on p.id = s.person"
                                + " where s.report_id = ?1 order by s.id")
                        .setParameter(1, id))
                .stream()
                .map(row -> new StepRow(
                        row.instant(0),
                        ReportState.valueOf(row.text(1)),
                        ReportState.valueOf(row.text(2)),
                        row.text(3),
                        row.textOrNull(4)))
                .toList();
    }

    /** Whether somebody ever captured a report. */
    public boolean capturedBy(UUID id, UUID person) {
        return !entityManager
                .createNativeQuery("select person from report_author where report_id = ?1 and person = ?2")
                .setParameter(1, id)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    /** The report of the same action that was accepted last before this one's period. */
    public Optional<ActionReport> former(ActionReport report) {
        return Row.of(entityManager
                        .createNativeQuery(FORMER)
                        .setParameter(1, report.lineage())
                        .setParameter(2, report.institution())
                        .setParameter(3, report.periodCode()))
                .stream()
                .findFirst()
                .map(row -> report(row.id(0)));
    }

    /** Why an institution cannot write in a period; that it is not invited is told as if there were no such period. */
    public List<Violation> againstWritingIn(String period, String institution) {
        List<Row> rows = Row.of(
                entityManager.createNativeQuery(INVITED).setParameter(1, period).setParameter(2, institution));
        if (rows.isEmpty()) {
            throw new NotFound("period " + period);
        }
        return new Writable(
                        ReportState.DRAFT,
                        new DeliveryWindow(
                                PeriodState.valueOf(rows.get(0).text(0)),
                                rows.get(0).instant(1),
                                rows.get(0).instantOrNull(2),
                                rows.get(0).instant(3),
                                rows.get(0).instantOrNull(4)),
                        null)
                .againstWriting();
    }

    public Optional<ActionReport> find(UUID id) {
        return Optional.ofNullable(entityManager.find(ActionReport.class, id));
    }

    /** The report as it stands after everybody who is changing it now has finished. */
    public ActionReport locked(UUID id) {
        entityManager
                .createNativeQuery("select id from action_report where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return current(id);
    }

    /** The report as the database holds it now, also what statements of this transaction wrote past the provider. */
    public ActionReport current(UUID id) {
        entityManager.flush();
        ActionReport report = report(id);
        entityManager.refresh(report);
        return report;
    }

    /** Names of a report's co-responsible institutions, by code: as the period calls them, and once sealed as they were then. */
    public Map<String, String> names(ActionReport report) {
        return report.coResponsible().stream().collect(Collectors.toMap(code -> code, code -> name(report, code)));
    }

    private String name(ActionReport report, String institution) {
        return Row.of(entityManager
                        .createNativeQuery("""
                                select coalesce(
                                    (select name from participation where period_code = ?1 and institution = ?2),
                                    (select name from institution_name where institution = ?2 and valid_from <= coalesce(
                                        (select unit_day(sealed_at) from sealed_dataset where period_code = ?1 and version = 1),
                                        unit_day(clock_timestamp())) order by valid_from desc limit 1))""")
                        .setParameter(1, report.periodCode())
                        .setParameter(2, institution))
                .get(0)
                .text(0);
    }

    private Query ask(ReportQuery question) {
        Query query = entityManager.createNativeQuery(question.ordered());
        for (int place = 0; place < question.values().size(); place++) {
            query.setParameter(place + 1, question.values().get(place));
        }
        return query;
    }
}
