package mx.compendium.action.store;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.action.ReportFilter;
import mx.compendium.action.SearchWords;
import mx.compendium.action.model.Visibility;
import org.jspecify.annotations.Nullable;

/** The question of a filter in SQL: fixed fragments, and every value a parameter. */
final class ReportQuery {

    /** What a row shows; the last two columns are its place in the walk and whether its content may be shown. */
    private static final String SELECT = """
            select r.id, r.folio, r.name, r.type, r.institution, p.name as institution_name, p.acronym, p.group_code,
                r.principal_objective, r.state, r.completeness, r.joint_programme is not null as joint, r.featured,
                r.synthetic, r.place
            from action_report r
            join participation p on p.period_code = r.period_code and p.institution = r.institution
            where r.discarded_at is null""";

    private final StringBuilder sql = new StringBuilder(SELECT);
    private final List<Object> values = new ArrayList<>();
    private String end = " order by r.place";

    ReportQuery visibleTo(Visibility visibility) {
        switch (visibility.reach()) {
            case NOTHING -> sql.append(" and false");
            case OWN -> and("r.institution = ", visibility.institution());
            case ACCEPTED -> sql.append(" and r.state = 'ACCEPTED'");
            case UNIT -> {
                // everything; what was not delivered is masked in the row
            }
        }
        return this;
    }

    ReportQuery narrowedBy(ReportFilter filter, Visibility visibility) {
        and("r.period_code = ", filter.period());
        and("r.principal_objective = ", filter.objective());
        and("p.group_code = ", name(filter.group()));
        and("r.institution = ", filter.institution());
        and("r.state = ", name(filter.state()));
        and("r.type = ", name(filter.type()));
        and("r.aimed_at_girls_adolescents_women = ", filter.aimedAtGirlsAdolescentsWomen());
        within("action_report_state", "state_code", filter.territory());
        within("action_report_population", "population", name(filter.population()));
        SearchWords.of(filter.text() == null ? "" : filter.text()).forEach(this::containing);
        if (visibility.reach() == Visibility.Reach.UNIT && filter.asksAboutContent()) {
            sql.append(" and r.state not in ('DRAFT', 'READY')");
        }
        return this;
    }

    ReportQuery after(@Nullable String place) {
        return and("r.place > ", place);
    }

    /** At most so many rows, from the first in order. */
    ReportQuery first(int rows) {
        end += " limit " + parameter(rows);
        return this;
    }

    ReportQuery withId(Object id) {
        return and("r.id = ", id);
    }

    private ReportQuery and(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition).append(parameter(value));
        }
        return this;
    }

    private void within(String table, String column, @Nullable Object value) {
        if (value != null) {
            sql.append(" and exists (select from ")
                    .append(table)
                    .append(" e where e.report_id = r.id and e.")
                    .append(column)
                    .append(" = ")
                    .append(parameter(value))
                    .append(')');
        }
    }

    /** The word by its Spanish stem, or as the beginning of a word while it is being typed. */
    private void containing(String word) {
        sql.append(" and r.search @@ (to_tsquery('compendium_es', ")
                .append(parameter(word))
                .append(") || to_tsquery('compendium_words', ")
                .append(parameter(word + ":*"))
                .append("))");
    }

    private String parameter(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    String ordered() {
        return sql + end;
    }

    List<Object> values() {
        return values;
    }
}
