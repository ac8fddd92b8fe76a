package mx.compendium.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.Cursor;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.store.Row;
import mx.compendium.publication.ActionFacets;
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
        ActionPlace place = ActionPlace.of(order(search, query), query.words());
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

    private ActionOrder order(ActionSearch search, ActionQuery query) {
        boolean best = search.order() == ActionOrder.RELEVANCE;
        return best && (!query.hasWords() || isMoreThanCounted(search)) ? ActionOrder.NEWEST : search.order();
    }

    private boolean isMoreThanCounted(ActionSearch search) {
        ActionQuery query = new ActionQuery(search);
        String sql = "select count(*) from (select 1 from published_action a" + query.where(null) + " limit "
                + query.parameter(ActionFacets.MOST + 1) + ") one limit 1";
        return rows(sql, query.values()).get(0).count(0) > ActionFacets.MOST;
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

    private List<Row> rows(String sql, List<Object> values) {
        return ActionQuery.rows(database, sql, values);
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
