package mx.compendium.review.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.kernel.store.Row;
import mx.compendium.review.LikePair;
import mx.compendium.review.LikeReport;
import mx.compendium.review.LikenessVerdict;
import mx.compendium.review.model.R30Likeness;

/** Finds reports that look alike, and remembers what was found about them by their lineages. */
@Dependent
public class LikenessStore {

    private static final int MOST = 400;

    static final String REPORT = "%1$s.id, %1$s.lineage, %1$s.period_code, %1$s.folio, %1$s.name, %1$s.summary,"
            + " %1$s.institution, (select p.name from participation p where p.period_code = %1$s.period_code"
            + " and p.institution = %1$s.institution), %1$s.principal_objective, %1$s.joint_programme,"
            + " (select p.state in ('SEALED', 'PUBLISHED') from reporting_period p where p.code = %1$s.period_code)";

    /** Within the period between institutions, and with other lineages of the period before. */
    private static final String PAIRS = "select " + REPORT.formatted("h") + ", " + REPORT.formatted("o") + """
            , similarity(plain_words(h.name), plain_words(o.name)), similarity(plain_words(h.summary), plain_words(o.summary))
            from action_report h
            join action_report o on plain_words(o.name) % plain_words(h.name)
                and ((o.period_code = h.period_code and o.id > h.id and o.institution <> h.institution
                        and o.folio is not null and o.state <> 'EXCLUDED'
                        and (o.joint_programme is null or h.joint_programme is null
                            or o.joint_programme <> h.joint_programme))
                    or (o.period_code = ?2 and o.state = 'ACCEPTED' and o.lineage <> h.lineage))
            where h.period_code = ?1 and h.folio is not null and h.state <> 'EXCLUDED'
                and not exists (select from likeness_decision d where d.lineage = least(h.lineage, o.lineage)
                    and d.other = greatest(h.lineage, o.lineage))
            order by 23 desc, h.folio, o.folio limit ?3""";

    private static final String FORMER = "select b.code from reporting_period a join reporting_period b"
            + " on b.coverage_end < a.coverage_start where a.code = ?1 order by b.coverage_end desc limit 1";

    private static final String REMEMBER = "insert into likeness_decision (id, lineage, other, decision, reason,"
            + " decided_by, decided_at) select cast(?1 as uuid), least(l, o), greatest(l, o), ?4, ?5, cast(?6 as uuid),"
            + " clock_timestamp() from (select cast(?2 as uuid) as l, cast(?3 as uuid) as o) both_of_them"
            + " on conflict (lineage, other) do update set decision = excluded.decision, reason = excluded.reason,"
            + " decided_by = excluded.decided_by, decided_at = excluded.decided_at";

    private final EntityManager entityManager;

    @Inject
    public LikenessStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Pairs nobody has decided about, the most alike first. */
    public List<LikePair> pairs(String period) {
        query("select set_config('pg_trgm.similarity_threshold', ?1, true)", String.valueOf(R30Likeness.RESEMBLING))
                .getResultList();
        return Row.of(query(PAIRS, period, former(period), MOST)).stream()
                .map(row -> new LikePair(report(row, 0), report(row, 11), fraction(row, 22), fraction(row, 23)))
                .filter(R30Likeness::alike)
                .toList();
    }

    private String former(String period) {
        return Row.of(query(FORMER, period)).stream()
                .findFirst()
                .map(row -> row.text(0))
                .orElse("");
    }

    /** A delivered report, with nobody changing it meanwhile. */
    public Optional<LikeReport> locked(UUID id) {
        return Row.of(query(
                        "select " + REPORT.formatted("r")
                                + " from action_report r where r.id = ?1 and r.folio is not null for update of r",
                        id))
                .stream()
                .findFirst()
                .map(row -> report(row, 0));
    }

    public void remember(LikeReport one, LikeReport other, LikenessVerdict verdict, String reason, UUID by) {
        query(
                        REMEMBER,
                        UUID.randomUUID().toString(),
                        one.lineage().toString(),
                        other.lineage().toString(),
                        verdict.name(),
                        reason,
                        by.toString())
                .executeUpdate();
    }

    /** A joint programme that is none any more is asked about anew. */
    public void forgetJoint(LikeReport report) {
        query(
                        "delete from likeness_decision where decision = 'JOINT' and (lineage = ?1 or other = ?1)",
                        report.lineage())
                .executeUpdate();
    }

    /** Whether an institution reports an action in a period already. */
    public boolean reports(LikeReport like, UUID lineage) {
        return !query(
                        "select id from action_report where period_code = ?1 and institution = ?2 and lineage = ?3",
                        like.period(),
                        like.institution(),
                        lineage)
                .getResultList()
                .isEmpty();
    }

    /** From now on the report continues the other's action. */
    public void join(LikeReport report, UUID lineage) {
        query("update action_report set lineage = ?2 where id = ?1", report.id(), lineage)
                .executeUpdate();
    }

    static LikeReport report(Row row, int from) {
        return new LikeReport(
                row.id(from),
                row.id(from + 1),
                row.text(from + 2),
                row.text(from + 3),
                row.text(from + 4),
                row.text(from + 5),
                row.text(from + 6),
                row.text(from + 7),
                row.whole(from + 8),
                row.idOrNull(from + 9),
                row.flag(from + 10));
    }

    private static double fraction(Row row, int place) {
        return Double.parseDouble(String.valueOf(row.columns().get(place)));
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        return query;
    }
}
