package mx.compendium.review.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
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
                r.place
            from action_report r
            join participation a on a.period_code = r.period_code and a.institution = r.institution
            left join review_assignment s on s.period_code = r.period_code and s.institution = r.institution
            left join person p on p.id = s.reviewer
            where r.period_code = ?1 and r.folio is not null""";

    private final EntityManager entityManager;

    @Inject
    public InboxStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Reports in the order of their folios. */
    public Slice<InboxRow> find(InboxFilter filter, UUID caller, Instant now, @Nullable String cursor, int limit) {
        List<Row> rows = Row.of(question(filter, caller, Cursor.place(cursor)).setMaxResults(limit + 1));
        List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        Map<UUID, List<Turn>> turns = turns(shown.stream().map(row -> row.id(0)).toList());
        String next = rows.size() > limit ? Cursor.after(shown.get(limit - 1).text(14)) : null;
        return new Slice<>(shown, next).map(row -> row(row, turns.getOrDefault(row.id(0), List.of()), now));
    }

    private Query question(InboxFilter filter, UUID caller, @Nullable String place) {
        List<Object> values = new ArrayList<>(List.of(filter.period(), caller));
        StringBuilder sql = new StringBuilder(ROWS);
        if (filter.state() == null) {
            sql.append(" and r.state in ('DELIVERED', 'IN_REVIEW')");
        } else {
            values.add(filter.state().name());
            sql.append(" and r.state = ?").append(values.size());
        }
        if (filter.institution() != null) {
            values.add(filter.institution());
            sql.append(" and r.institution = ?").append(values.size());
        }
        if (filter.mine()) {
            sql.append(" and s.reviewer = ?2");
        }
        if (place != null) {
            values.add(place);
            sql.append(" and r.place > ?").append(values.size());
        }
        Query query =
                entityManager.createNativeQuery(sql.append(" order by r.place").toString());
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
        }
        return query;
    }

    private Map<UUID, List<Turn>> turns(List<UUID> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        String ids = reports.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return Row.of(entityManager
                        .createNativeQuery("select report_id, at, to_state from report_step"
                                + " where report_id = any(cast(?1 as uuid[])) order by id")
                        .setParameter(1, ids))
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
                row.whole(13));
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
