package mx.compendium.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mx.compendium.kernel.store.Row;
import mx.compendium.publication.ActionFacets;
import mx.compendium.publication.ActionFacets.Count;
import mx.compendium.publication.ActionFacets.Field;
import mx.compendium.publication.ActionSearch;
import org.jspecify.annotations.Nullable;

/**
 * How many published actions each value of each field would find. All fields the search says nothing of are counted from the same
 * rows, which are read once; each of the others from rows of its own.
 */
@Dependent
public class ActionFacetStore {

    private static final String COLUMNS = "select a.period_code, a.objective, a.group_code, a.type, a.institution,"
            + " a.institution_name, a.newest_first, a.states, a.populations from published_action a";

    private static final String HITS = "hit";
    private static final String TOTAL = "TOTAL";
    private static final int MOST_VALUES = 1000;

    private final EntityManager database;

    @Inject
    public ActionFacetStore(EntityManager database) {
        this.database = database;
    }

    /** Of as many as are counted. */
    public ActionFacets counted(ActionSearch search) {
        return facets(search, ActionFacets.MOST);
    }

    /** Of all there are. */
    public ActionFacets whole(ActionSearch search) {
        return facets(search, Integer.MAX_VALUE - 1);
    }

    private ActionFacets facets(ActionSearch search, int most) {
        ActionQuery query = new ActionQuery(search);
        List<String> bases = new ArrayList<>(List.of(base(query, null, most)));
        List<String> parts = new ArrayList<>(List.of(size(TOTAL, HITS)));
        for (Field field : Field.values()) {
            String base = query.narrows(field) ? HITS + "_" + field.name().toLowerCase(Locale.ROOT) : HITS;
            if (query.narrows(field)) {
                bases.add(base(query, field, most));
            }
            parts.add(size(field.name(), base));
            parts.add(values(field, base));
        }
        String sql = "with " + String.join(", ", bases) + " " + String.join(" union all ", parts);
        return read(ActionQuery.rows(database, sql, query.values()), most);
    }

    /** One more than is counted, to see whether there are more. */
    private static String base(ActionQuery query, @Nullable Field but, int most) {
        String name = but == null ? HITS : HITS + "_" + but.name().toLowerCase(Locale.ROOT);
        return name + " as materialized (" + COLUMNS + query.where(but) + " limit " + query.parameter(most + 1) + ")";
    }

    private static String size(String what, String base) {
        return "(select '" + what + "', '', '', count(*) from " + base + " limit 1)";
    }

    private static String values(Field field, String base) {
        return switch (field) {
            case EDITION -> values(field, "period_code", base);
            case OBJECTIVE -> values(field, "cast(objective as text)", base);
            case GROUP -> values(field, "group_code", base);
            case TYPE -> values(field, "type", base);
            case STATE -> values(field, "one", base + " cross join unnest(states) as one");
            case POPULATION -> values(field, "one", base + " cross join unnest(populations) as one");
            case INSTITUTION ->
                "(select 'INSTITUTION', institution, (array_agg(institution_name order by newest_first))[1], count(*) from "
                        + base + " group by institution limit " + MOST_VALUES + ")";
        };
    }

    private static String values(Field field, String value, String from) {
        return "(select '" + field + "', " + value + ", " + value + ", count(*) from " + from + " group by 2 limit "
                + MOST_VALUES + ")";
    }

    /** A row without a value says of how many the others of its field are. */
    private static ActionFacets read(List<Row> rows, int most) {
        long total = 0;
        Map<Field, List<Count>> values = new EnumMap<>(Field.class);
        Set<Field> uncounted = EnumSet.noneOf(Field.class);
        for (Row row : rows) {
            if (row.text(0).equals(TOTAL)) {
                total = row.count(3);
            } else if (!row.text(1).isEmpty()) {
                values.computeIfAbsent(Field.valueOf(row.text(0)), any -> new ArrayList<>())
                        .add(new Count(row.text(1), row.text(2), row.count(3)));
            } else if (row.count(3) > most) {
                uncounted.add(Field.valueOf(row.text(0)));
            }
        }
        return new ActionFacets(Math.min(total, most), total > most, values, uncounted);
    }
}
