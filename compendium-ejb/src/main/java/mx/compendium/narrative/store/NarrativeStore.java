package mx.compendium.narrative.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.store.Row;
import mx.compendium.narrative.NarrativePlace;
import mx.compendium.narrative.NarrativeText;
import mx.compendium.narrative.NarrativeVersion;
import mx.compendium.period.Citation;
import mx.compendium.period.PeriodState;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import org.jspecify.annotations.Nullable;

/** What the unit wrote of an edition. What stands is one row a section; versions that ended are kept whole. */
@Dependent
public class NarrativeStore {

    private static final String AT = " where %1$s.period_code = ?1 and %1$s.document = ?2 and %1$s.section = ?3";

    private static final String TEXTS = """
            select t.document, t.section, t.body, t.revision, t.version, t.begun_at, t.updated_at, t.updated_by,
                p.display_name
            from narrative_text t join person p on p.id = t.updated_by
            where t.period_code = ?1""";

    private static final String PUBLISHED =
            "select document, section, body from published_text" + " where period_code = ?1 and version = ?2";

    private static final String PUBLISH = "insert into published_text (period_code, version, document, section, body)"
            + " select period_code, version, ?2, ?3, ?4 from edition e where period_code = ?1 and version > ?5"
            + " on conflict do nothing";

    private static final String BEGIN = """
            insert into narrative_text
                (period_code, document, section, body, revision, version, begun_at, updated_at, updated_by)
            values (?1, ?2, ?3, ?4, 1, 1, clock_timestamp(), clock_timestamp(), ?5)""";

    private static final String GO_ON = "update narrative_text t set body = ?4, revision = revision + 1,"
            + " updated_at = clock_timestamp(), updated_by = ?5" + AT.formatted("t");

    private static final String END = """
            insert into narrative_version
                (period_code, document, section, version, body, begun_at, ended_at, written_by)
            select period_code, document, section, version, body, begun_at, updated_at, updated_by
            from narrative_text t""" + AT.formatted("t");

    private static final String NEXT = "update narrative_text t set body = ?4, revision = revision + 1,"
            + " version = version + 1, begun_at = clock_timestamp(), updated_at = clock_timestamp(), updated_by = ?5"
            + AT.formatted("t");

    private static final String VERSIONS = """
            select * from (
                select t.version, p.display_name, t.begun_at, t.updated_at, t.body
                from narrative_text t join person p on p.id = t.updated_by""" + AT.formatted("t") + """
                 union all
                select v.version, p.display_name, v.begun_at, v.ended_at, v.body
                from narrative_version v join person p on p.id = v.written_by""" + AT.formatted("v") + """
            ) version""";

    private final EntityManager entityManager;

    @Inject
    public NarrativeStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What is said of a period of its words: its state, and where it was published when it was taken over. */
    public record Words(PeriodState state, @Nullable String source) {}

    /** Refused as absent when there is no such period. */
    public Words words(String period) {
        return words(period, "");
    }

    /** The same for who is about to write: a publication under way is waited for, and so is who writes at the same place. */
    public Words lock(NarrativePlace place) {
        Words words = words(place.period(), " for share");
        entityManager
                .createNativeQuery("select pg_advisory_xact_lock(hashtext(?1))")
                .setParameter(1, "narrative " + place)
                .getResultList();
        return words;
    }

    private Words words(String period, String lock) {
        Row row = Row.of(entityManager
                        .createNativeQuery("select state, source_document, source_page, source_origin"
                                + " from reporting_period where code = ?1" + lock)
                        .setParameter(1, period))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("period " + period));
        String document = row.textOrNull(1);
        return new Words(
                PeriodState.valueOf(row.text(0)),
                document == null ? null : new Citation(document, row.text(2), row.text(3)).text());
    }

    /** What was written of a period; sections nobody wrote are not among them. */
    public List<WrittenText> texts(String period) {
        return Row.of(entityManager.createNativeQuery(TEXTS).setParameter(1, period)).stream()
                .map(row -> new WrittenText(
                        new NarrativePlace(
                                period, NarrativeDocument.valueOf(row.text(0)), NarrativeSection.valueOf(row.text(1))),
                        row.text(2),
                        row.whole(3),
                        row.whole(4),
                        row.instant(5),
                        row.instant(6),
                        row.id(7),
                        row.text(8)))
                .toList();
    }

    public Optional<WrittenText> find(NarrativePlace place) {
        return texts(place.period()).stream()
                .filter(text -> text.place().equals(place))
                .findFirst();
    }

    /** What a version of an edition was published with; empty when it is not published. */
    public List<NarrativeText> published(String period, int version) {
        return Row.of(entityManager
                        .createNativeQuery(PUBLISHED)
                        .setParameter(1, period)
                        .setParameter(2, version))
                .stream()
                .map(row -> new NarrativeText(
                        NarrativeDocument.valueOf(row.text(0)), NarrativeSection.valueOf(row.text(1)), row.text(2), 0))
                .toList();
    }

    /** The newest version that was published with words of its own; 0 for none. */
    public int published(String period) {
        return Row.of(entityManager
                        .createNativeQuery(
                                "select coalesce(max(version), 0) from published_text where period_code = ?1")
                        .setParameter(1, period))
                .get(0)
                .whole(0);
    }

    /** Keeps the words of every version of an edition after that one; they never change. */
    public void keep(String period, int after, List<NarrativeText> texts) {
        texts.forEach(text -> entityManager
                .createNativeQuery(PUBLISH)
                .setParameter(1, period)
                .setParameter(2, text.document().name())
                .setParameter(3, text.section().name())
                .setParameter(4, text.body())
                .setParameter(5, after)
                .executeUpdate());
    }

    /** The first words of a section. */
    public void begin(NarrativePlace place, String body, UUID by) {
        write(BEGIN, place, body, by);
    }

    /** Goes on with the version that is being written. */
    public void goOn(NarrativePlace place, String body, UUID by) {
        write(GO_ON, place, body, by);
    }

    /** Keeps the version that was being written, and begins another. */
    public void next(NarrativePlace place, String body, UUID by) {
        at(END, place).executeUpdate();
        write(NEXT, place, body, by);
    }

    private void write(String sql, NarrativePlace place, String body, UUID by) {
        at(sql, place).setParameter(4, body).setParameter(5, by).executeUpdate();
    }

    /** The latest versions of a section, the latest first. */
    public List<NarrativeVersion> versions(NarrativePlace place) {
        return versions(at(VERSIONS + " order by version desc limit 200", place));
    }

    public Optional<NarrativeVersion> version(NarrativePlace place, int number) {
        return versions(at(VERSIONS + " where version = ?4", place).setParameter(4, number)).stream()
                .findFirst();
    }

    private static List<NarrativeVersion> versions(Query query) {
        return Row.of(query).stream()
                .map(row ->
                        new NarrativeVersion(row.whole(0), row.text(1), row.instant(2), row.instant(3), row.text(4)))
                .toList();
    }

    private Query at(String sql, NarrativePlace place) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, place.period())
                .setParameter(2, place.document().name())
                .setParameter(3, place.section().name());
    }
}
