package mx.compendium.review.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.action.ReportState;
import mx.compendium.kernel.Cursor;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.store.Row;
import mx.compendium.review.InboxFilter;
import mx.compendium.review.InboxRow;
import mx.compendium.review.Neighbours;
import mx.compendium.review.ReviewerRow;
import mx.compendium.review.model.R28CourtTime;
import mx.compendium.review.model.R28CourtTime.Turn;
import org.jspecify.annotations.Nullable;

/** What waits for the unit, with its age and in whose court it lay. */
@Dependent
public class InboxStore {

    private static final String ROWS = """
            select r.id, r.folio, r.name, r.institution, a.name, r.principal_objective, r.state, r.version, p.display_name,
                s.reviewer = ?2,
                (select max(d.signed_at) from delivery_item i join delivery d on d.id = i.delivery
                    where i.report_id = r.id),
                (select count(*) from observation o where o.report_id = r.id and o.state <> 'CLOSED'),
                (select count(*) from observation o where o.report_id = r.id and o.state = 'ANSWERED'),
                (select count(*) from report_capture c, jsonb_object_keys(c.fields) k
                    where c.report_id = r.id and k like 'confirmed:%' and c.fields -> k ->> 't' <> ''),
                exists (select from report_author w where w.report_id = r.id and w.person = ?2),
                r.place
            from action_report r
            join participation a on a.period_code = r.period_code and a.institution = r.institution
            left join review_assignment s on s.period_code = r.period_code and s.institution = r.institution
            left join person p on p.id = s.reviewer
            where r.period_code = ?1 and r.folio is not null""";

    private static final int PLACE = 15;

    private final EntityManager entityManager;

    @Inject
    public InboxStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Reports in the order of their folios. */
    public Slice<InboxRow> find(InboxFilter filter, UUID caller, Instant now, @Nullable String cursor, int limit) {
        List<Row> rows = Row.of(question(filter, caller, Cursor.place(cursor), limit + 1));
        List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        Map<UUID, List<Turn>> turns = turns(shown.stream().map(row -> row.id(0)).toList());
        String next = rows.size() > limit ? Cursor.after(shown.get(limit - 1).text(PLACE)) : null;
        return new Slice<>(shown, next).map(row -> row(row, turns.getOrDefault(row.id(0), List.of()), now));
    }

    /** Those of some reports that wait for the unit, in the order of their folios. */
    public List<InboxRow> waiting(String period, List<UUID> reports, UUID caller, Instant now) {
        Narrowing narrowing = new Narrowing(ROWS, period, caller)
                .by(new InboxFilter(period, null, null, false))
                .and("r.id = any(cast(? as uuid[]))", ids(reports))
                .inOrder("r.place");
        Map<UUID, List<Turn>> turns = turns(reports);
        return Row.of(ask(narrowing)).stream()
                .map(row -> row(row, turns.getOrDefault(row.id(0), List.of()), now))
                .toList();
    }

    /** The report before and the one after in the same inbox. */
    public Neighbours neighbours(InboxFilter filter, UUID report, UUID caller) {
        return new Neighbours(
                neighbour(filter, report, caller, "r.place < ", "r.place desc"),
                neighbour(filter, report, caller, "r.place > ", "r.place"));
    }

    private @Nullable UUID neighbour(InboxFilter filter, UUID report, UUID caller, String side, String order) {
        Narrowing narrowing = new Narrowing(ROWS, filter.period(), caller)
                .by(filter)
                .and(side + "(select place from action_report where id = ?)", report)
                .inOrder(order)
                .first(1);
        return Row.of(ask(narrowing)).stream().findFirst().map(row -> row.id(0)).orElse(null);
    }

    private Query question(InboxFilter filter, UUID caller, @Nullable String place, int most) {
        Narrowing narrowing = new Narrowing(ROWS, filter.period(), caller).by(filter);
        if (place != null) {
            narrowing.and("r.place > ?", place);
        }
        return ask(narrowing.inOrder("r.place").first(most));
    }

    private Query ask(Narrowing narrowing) {
        Query query = entityManager.createNativeQuery(narrowing.sql());
        for (int at = 0; at < narrowing.values().size(); at++) {
            query.setParameter(at + 1, narrowing.values().get(at));
        }
        return query;
    }

    private static String ids(List<UUID> reports) {
        return reports.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private Map<UUID, List<Turn>> turns(List<UUID> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        return Row.of(entityManager
                        .createNativeQuery("select report_id, at, to_state from report_step"
                                + " where report_id = any(cast(?1 as uuid[])) order by id")
                        .setParameter(1, ids(reports)))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.id(0),
                        Collectors.mapping(
                                row -> new Turn(row.instant(1), ReportState.valueOf(row.text(2))),
                                Collectors.toList())));
    }

    private static InboxRow row(Row row, List<Turn> turns, Instant now) {
        return new InboxRow(
                row.id(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.whole(5),
                ReportState.valueOf(row.text(6)),
                row.whole(7),
                row.textOrNull(8),
                Boolean.TRUE.equals(row.columns().get(9)),
                row.instantOrNull(10),
                R28CourtTime.of(turns, now),
                row.whole(11),
                row.whole(12),
                row.whole(13),
                row.flag(14));
    }

    /** Assigns an institution's reports of a period to somebody. */
    public void assign(String period, String institution, UUID reviewer) {
        entityManager
                .createNativeQuery("insert into review_assignment (period_code, institution, reviewer)"
                        + " values (?1, ?2, ?3) on conflict (period_code, institution)"
                        + " do update set reviewer = excluded.reviewer, version = review_assignment.version + 1")
                .setParameter(1, period)
                .setParameter(2, institution)
                .setParameter(3, reviewer)
                .executeUpdate();
    }

    /** People reports can be assigned to: reviewers, whoever is assigned already, and the caller. */
    public List<ReviewerRow> reviewers(UUID caller) {
        return Row.of(entityManager
                        .createNativeQuery("select p.id, p.display_name from person p"
                                + " where p.id = ?1 or exists (select from review_assignment s where s.reviewer = p.id)"
                                + " or p.roles like '%REVIEWER%'"
                                + " order by p.display_name")
                        .setParameter(1, caller))
                .stream()
                .map(row -> new ReviewerRow(row.id(0), row.text(1)))
                .toList();
    }
}
