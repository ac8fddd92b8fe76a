package mx.compendium.statistics.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.Cursor;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.store.Row;
import mx.compendium.statistics.ViewFilter;
import mx.compendium.statistics.ViewPart;
import org.jspecify.annotations.Nullable;

/** The reports behind a view, walked in the order of their folios, never counted on the way. */
@Dependent
public class CountedReports {

    private static final int WHOLE = 100;

    private static final String SELECT = """
            select c.report_id, c.folio, c.name, c.type, c.institution, p.name as institution_name, p.acronym, p.group_code,
                c.objective, r.joint_programme is not null as joint, c.featured, r.synthetic
            from counted_report c
            join participation p on p.period_code = c.period_code and p.institution = c.institution
            join action_report r on r.id = c.report_id
            where c.period_code = ?1 and c.version = ?2""";

    private final EntityManager entityManager;

    @Inject
    public CountedReports(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those the filter lets through, or a part of them. */
    public Slice<ReportRow> find(
            Counted counted, ViewFilter filter, ViewPart part, @Nullable String cursor, int limit) {
        Narrowed narrowed = new Narrowed(counted, filter);
        switch (part) {
            case ALL -> {
                // the filter alone decides
            }
            case AIMED -> narrowed.sql.append(" and c.aimed");
            case FEATURED -> narrowed.sql.append(" and c.featured");
        }
        narrowed.and("c.folio > ", Cursor.place(cursor));
        String sql = narrowed.sql + " order by c.folio limit " + narrowed.parameter(limit + 1);
        List<Row> rows = Row.of(narrowed.asked(entityManager.createNativeQuery(sql)));
        List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit ? Cursor.after(shown.get(limit - 1).text(1)) : null;
        return new Slice<>(shown, next).map(CountedReports::row);
    }

    private static ReportRow row(Row row) {
        return new ReportRow(
                row.id(0),
                row.text(1),
                row.text(2),
                ReportType.valueOf(row.text(3)),
                row.text(4),
                row.text(5),
                row.textOrNull(6),
                InstitutionGroup.valueOf(row.text(7)),
                row.whole(8),
                ReportState.ACCEPTED,
                WHOLE,
                row.flag(9),
                row.flag(10),
                row.flag(11));
    }

    /** The question in SQL: fixed fragments, and every value a parameter. */
    private static final class Narrowed {

        private final StringBuilder sql = new StringBuilder(SELECT);
        private final List<Object> values = new ArrayList<>();

        Narrowed(Counted counted, ViewFilter filter) {
            values.add(counted.period());
            values.add(counted.version());
            if (!filter.objectives().isEmpty()) {
                List<String> places =
                        filter.objectives().stream().map(this::parameter).toList();
                sql.append(" and c.objective in (")
                        .append(String.join(", ", places))
                        .append(')');
            }
            and("c.institution = ", filter.institution());
            and("p.group_code = ", name(filter.group()));
            and("c.type = ", name(filter.type()));
            marked("c.populations", name(filter.population()));
            marked("c.territories", filter.territory());
        }

        private void and(String condition, @Nullable Object value) {
            if (value != null) {
                sql.append(" and ").append(condition).append(parameter(value));
            }
        }

        private void marked(String column, @Nullable String value) {
            if (value != null) {
                sql.append(" and ")
                        .append(column)
                        .append(" @> array[cast(")
                        .append(parameter(value))
                        .append(" as text)]");
            }
        }

        private String parameter(Object value) {
            values.add(value);
            return "?" + values.size();
        }

        private Query asked(Query query) {
            for (int place = 0; place < values.size(); place++) {
                query.setParameter(place + 1, values.get(place));
            }
            return query;
        }

        private static @Nullable String name(@Nullable Enum<?> value) {
            return value == null ? null : value.name();
        }
    }
}
