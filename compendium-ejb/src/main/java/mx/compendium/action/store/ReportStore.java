package mx.compendium.action.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mx.compendium.action.ReportFilter;
import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportState;
import mx.compendium.action.model.ActionReport;
import mx.compendium.action.model.Visibility;
import mx.compendium.action.model.Writable;
import mx.compendium.kernel.Cursor;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.store.Row;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;

/** Action reports: walked by keyset in the order of their folios, never by offset, never counted on the way. */
@Dependent
public class ReportStore {

    private static final String STEP = "insert into report_step (report_id, from_state, to_state, person, reason)"
            + " values (?1, ?2, ?3, ?4, cast(?5 as text))";

    private static final String INVITED = "select p.state, p.due_at, p.closes_at, a.extended_until"
            + " from reporting_period p join participation a on a.period_code = p.code"
            + " where p.code = ?1 and a.institution = ?2 for share of p";

    private final EntityManager entityManager;

    @Inject
    public ReportStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Slice<ReportRow> find(ReportFilter filter, Visibility visibility, @Nullable String cursor, int limit) {
        ReportQuery query = new ReportQuery()
                .visibleTo(visibility)
                .narrowedBy(filter, visibility)
                .after(Cursor.place(cursor));
        List<Row> rows = Row.of(ask(query).setMaxResults(limit + 1));
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

    /** Takes a step of a report's life and writes it into its way. */
    public void step(ActionReport report, UUID by, @Nullable String reason, Consumer<ActionReport> verb) {
        ReportState from = report.state();
        verb.accept(report);
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

    /** Why an institution cannot write in a period; that it is not invited is told as if there were no such period. */
    public List<Violation> againstWritingIn(String period, String institution) {
        List<Row> rows = Row.of(
                entityManager.createNativeQuery(INVITED).setParameter(1, period).setParameter(2, institution));
        if (rows.isEmpty()) {
            throw new NotFound("period " + period);
        }
        return new Writable(
                        ReportState.DRAFT,
                        PeriodState.valueOf(rows.get(0).text(0)),
                        rows.get(0).instant(1),
                        rows.get(0).instant(2),
                        rows.get(0).instantOrNull(3),
                        null)
                .againstWriting();
    }

    /** The report as the database holds it now, also what statements of this transaction wrote past the provider. */
    public ActionReport current(UUID id) {
        entityManager.flush();
        ActionReport report = report(id);
        entityManager.refresh(report);
        return report;
    }

    /** Names of institutions in the catalogue, by code. */
    public Map<String, String> names(Set<String> institutions) {
        return institutions.stream().collect(Collectors.toMap(code -> code, this::name));
    }

    private String name(String institution) {
        return Row.of(entityManager
                        .createNativeQuery("select name from institution where code = ?1")
                        .setParameter(1, institution))
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
