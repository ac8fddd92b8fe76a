package mx.compendium.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.Cursor;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.store.Row;
import mx.compendium.publication.ActionFacets;
import mx.compendium.publication.ActionFacets.Count;
import mx.compendium.publication.ActionFacets.Field;
import mx.compendium.publication.ActionHit;
import mx.compendium.publication.ActionOrder;
import mx.compendium.publication.ActionSearch;
import mx.compendium.publication.MarkedText;
import org.jspecify.annotations.Nullable;

/** Published actions as they are searched: rows that follow from sealed data, written whole with each version. */
@Dependent
public class PublishedActionStore {

    private static final int AT_ONCE = 500;

    private static final String INSERT = """
            insert into published_action (period_code, version, coverage_end, folio, id, lineage, joint_programme, name, type,
                institution, institution_name, acronym, group_code, objective, related_objectives, states, populations, featured,
                synthetic, summary, named, told, name_order, institution_order)
            select ?1, ?2, ?3, folio, id, lineage, joint_programme, name, type, institution, institution_name, acronym,
                group_code, objective, related_objectives, states, populations, featured, synthetic, summary, named, told,
                name_order, institution_order
            from jsonb_to_recordset(cast(?4 as jsonb)) as x(folio text, id uuid, lineage uuid, joint_programme text, name text,
                type text, institution text, institution_name text, acronym text, group_code text, objective smallint,
                related_objectives smallint[], states text[], populations text[], featured boolean, synthetic boolean,
                summary text, named text, told text, name_order text, institution_order text)""";

    /** Columns of a hit, in their order; then come the marked name, the part shown of the summary, the summary. */
    private static final String COLUMNS = "a.period_code, a.id, a.folio, a.name, a.type, a.institution,"
            + " a.institution_name, a.acronym, a.group_code, a.objective, a.joint_programme, a.featured, a.synthetic";

    private static final String PLAIN = "a.name, left(a.summary, 240), a.summary";

    private static final String MARKS = "StartSel=" + MarkedText.BEGIN + ", StopSel=" + MarkedText.END;

    private static final int MOST_VALUES = 1000;

    private final EntityManager database;

    @Inject
    public PublishedActionStore(EntityManager database) {
        this.database = database;
    }

    /** Whether what is kept of the period is that version. */
    public boolean holds(String period, int version) {
        return !Row.of(database.createNativeQuery(
                                "select 1 from published_action where period_code = ?1 and version = ?2 limit 1")
                        .setParameter(1, period)
                        .setParameter(2, version))
                .isEmpty();
    }

    /** Takes the place of whatever was kept of the period. */
    public void replace(String period, int version, LocalDate coverageEnd, List<JsonObject> rows) {
        database.flush(); // the version they refer to
        database.createNativeQuery("delete from published_action where period_code = ?1")
                .setParameter(1, period)
                .executeUpdate();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<JsonObject> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            database.createNativeQuery(INSERT)
                    .setParameter(1, period)
                    .setParameter(2, version)
                    .setParameter(3, coverageEnd)
                    .setParameter(4, some.stream().map(JsonObject::toString).collect(Collectors.joining(",", "[", "]")))
                    .executeUpdate();
        }
    }

    /**
     * Some of what a search finds.
     *
     * @param cursor where the former slice ended, or null at the start
     */
    public Slice<ActionHit> find(ActionSearch search, @Nullable String cursor, int limit) {
        ActionQuery query = new ActionQuery(search);
        ActionPlace place =
                ActionPlace.of(query.hasWords() ? search.order() : withoutWords(search.order()), query.words());
        String marked = query.hasWords() ? headlines(query.words()) : PLAIN;
        String sql = "select " + COLUMNS + ", " + marked + ", a.place, a.newest_first from (select a.*, "
                + place.expression() + " as place from published_action a" + query.where(null)
                + place.after(Cursor.place(cursor), query) + " order by " + place.order() + " limit "
                + query.parameter(limit + 1) + ") a order by a.place, a.newest_first, a.period_code, a.folio";
        List<Row> rows = rows(sql, query.values());
        boolean more = rows.size() > limit;
        List<Row> shown = more ? rows.subList(0, limit) : rows;
        return new Slice<>(
                shown.stream().map(PublishedActionStore::hit).toList(),
                more ? Cursor.after(ActionPlace.of(shown.get(shown.size() - 1))) : null);
    }

    private static ActionOrder withoutWords(ActionOrder order) {
        return order == ActionOrder.RELEVANCE ? ActionOrder.NEWEST : order;
    }

    private static String headlines(String words) {
        return "ts_headline('compendium_es', a.name, " + words + ", '" + MARKS + ", HighlightAll=true'),"
                + " ts_headline('compendium_es', a.summary, " + words + ", '" + MARKS
                + ", MaxFragments=1, MinWords=18, MaxWords=38'), a.summary";
    }

    /** The same action in every published edition that has it, the newest first. */
    public List<ActionHit> ofLineage(UUID lineage) {
        return Row.of(database.createNativeQuery(
                                "select " + COLUMNS + ", " + PLAIN
                                        + " from published_action a where a.lineage = ?1 order by a.newest_first, a.folio limit 100")
                        .setParameter(1, lineage))
                .stream()
                .map(PublishedActionStore::hit)
                .toList();
    }

    /** The reports of a joint programme in an edition, by folio. */
    public List<ActionHit> ofProgramme(String period, String programme) {
        return Row.of(database.createNativeQuery("select " + COLUMNS + ", " + PLAIN + " from published_action a"
                                + " where a.period_code = ?1 and a.joint_programme = ?2 order by a.folio limit 100")
                        .setParameter(1, period)
                        .setParameter(2, programme))
                .stream()
                .map(PublishedActionStore::hit)
                .toList();
    }

    /** How many each value of each field would find. */
    public ActionFacets facets(ActionSearch search) {
        ActionQuery query = new ActionQuery(search);
        List<String> parts = new ArrayList<>();
        parts.add("(select 'TOTAL', '', '', count(*) from published_action a" + query.where(null) + " limit 1)");
        parts.add(part(query, Field.EDITION, "a.period_code", ""));
        parts.add(part(query, Field.OBJECTIVE, "cast(a.objective as text)", ""));
        parts.add(part(query, Field.GROUP, "a.group_code", ""));
        parts.add(part(query, Field.TYPE, "a.type", ""));
        parts.add(part(query, Field.STATE, "one", " cross join unnest(a.states) as one"));
        parts.add(part(query, Field.POPULATION, "one", " cross join unnest(a.populations) as one"));
        parts.add("(select 'INSTITUTION', a.institution,"
                + " (array_agg(a.institution_name order by a.newest_first))[1], count(*) from published_action a"
                + query.where(Field.INSTITUTION) + " group by a.institution limit " + MOST_VALUES + ")");
        List<Row> rows = rows(String.join(" union all ", parts), query.values());
        return new ActionFacets(rows.get(0).count(3), counts(rows.subList(1, rows.size())));
    }

    private static String part(ActionQuery query, Field field, String value, String from) {
        return "(select '" + field + "', " + value + ", " + value + ", count(*) from published_action a" + from
                + query.where(field) + " group by 2 limit " + MOST_VALUES + ")";
    }

    private static Map<Field, List<Count>> counts(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Field.valueOf(row.text(0)),
                        Collectors.mapping(
                                row -> new Count(row.text(1), row.text(2), row.count(3)), Collectors.toList())));
    }

    private List<Row> rows(String sql, List<Object> values) {
        Query query = database.createNativeQuery(sql);
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return Row.of(query);
    }

    private static ActionHit hit(Row row) {
        return new ActionHit(
                row.text(0),
                row.id(1),
                row.text(2),
                row.text(3),
                MarkedText.of(row.text(13)),
                MarkedText.of(row.text(14)).cutFrom(row.text(15)),
                ReportType.valueOf(row.text(4)),
                row.text(5),
                row.text(6),
                row.textOrNull(7),
                InstitutionGroup.valueOf(row.text(8)),
                row.whole(9),
                row.textOrNull(10),
                row.flag(11),
                row.flag(12));
    }
}
