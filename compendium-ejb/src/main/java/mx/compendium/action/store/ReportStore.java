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
import java.util.stream.Collectors;
import mx.compendium.action.ReportFilter;
import mx.compendium.action.ReportRow;
import mx.compendium.action.model.ActionReport;
import mx.compendium.action.model.Visibility;
import mx.compendium.kernel.Cursor;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.store.Row;
import org.jspecify.annotations.Nullable;

/** Action reports: walked by keyset in the order of their folios, never by offset, never counted on the way. */
@Dependent
public class ReportStore {

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
