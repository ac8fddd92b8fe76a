package mx.compendium.statistics.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.kernel.store.Row;
import mx.compendium.period.Citation;
import mx.compendium.period.CitedEditions;
import mx.compendium.statistics.CitedTotalDraft;
import mx.compendium.statistics.CitedTotalRow;
import mx.compendium.statistics.CitedTotals;
import mx.compendium.statistics.CitedTotals.Cited;
import mx.compendium.statistics.model.R49KnownHistory;

/** Totals of editions known only as totals. What is corrected or removed ends and stays. */
@Dependent
public class CitedTotalStore implements CitedEditions {

    private static final String STANDING = """
            select c.id, c.edition, c.coverage_start, c.coverage_end, c.figure, c.value, c.document, c.page, c.origin,
                n.display_name, c.recorded_at
            from cited_total c join person n on n.id = c.recorded_by
            where c.ended_at is null""";

    private static final String FORMER = """
            select c.edition, c.coverage_start, c.coverage_end, c.figure, c.value, c.document, c.page, c.origin,
                c.recorded_at, c.ended_at, s.sealed_at
            from reporting_period p
            join history_begin b on b.period_code = p.code
            join cited_total c on c.coverage_end < p.coverage_start and c.coverage_start >= b.first_day
            left join sealed_dataset s on s.period_code = p.code and s.version = 1
            where p.code = ?1 order by c.coverage_start, c.figure""";

    private static final String ADD = """
            insert into cited_total
                (id, edition, coverage_start, coverage_end, figure, value, document, page, origin, recorded_by)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""";

    private final EntityManager entityManager;

    @Inject
    public CitedTotalStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A seal under way is waited for, and none comes until the transaction ends: what it compares with is then told apart. */
    public void lock() {
        entityManager
                .createNativeQuery("select code from reporting_period order by code for share")
                .getResultList();
        entityManager
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('cited_total'))")
                .getResultList();
    }

    /** Those that stand, the latest edition first. */
    public List<CitedTotalRow> standing() {
        return Row.of(entityManager.createNativeQuery(
                        STANDING + " order by c.coverage_start desc, c.edition, c.figure collate \"C\""))
                .stream()
                .map(CitedTotalStore::row)
                .toList();
    }

    public Optional<CitedTotalRow> find(UUID id) {
        return Row.of(entityManager
                        .createNativeQuery(STANDING + " and c.id = ?1")
                        .setParameter(1, id))
                .stream()
                .map(CitedTotalStore::row)
                .findFirst();
    }

    private static CitedTotalRow row(Row row) {
        return new CitedTotalRow(
                row.id(0),
                new CitedTotalDraft(
                        row.text(1),
                        row.day(2),
                        row.day(3),
                        row.text(4),
                        row.count(5),
                        new Citation(row.text(6), row.text(7), row.text(8))),
                row.text(9),
                row.instant(10));
    }

    public UUID add(CitedTotalDraft said, UUID by) {
        UUID id = UUID.randomUUID();
        entityManager
                .createNativeQuery(ADD)
                .setParameter(1, id)
                .setParameter(2, said.edition())
                .setParameter(3, said.coverageStart())
                .setParameter(4, said.coverageEnd())
                .setParameter(5, said.figure())
                .setParameter(6, said.value())
                .setParameter(7, said.citation().document())
                .setParameter(8, said.citation().page())
                .setParameter(9, said.citation().origin())
                .setParameter(10, by)
                .executeUpdate();
        return id;
    }

    /** Ends one that stands. */
    public void end(UUID id, UUID by, String because) {
        entityManager
                .createNativeQuery("update cited_total set ended_at = clock_timestamp(), ended_by = ?2,"
                        + " ended_because = ?3 where id = ?1 and ended_at is null")
                .setParameter(1, id)
                .setParameter(2, by)
                .setParameter(3, because)
                .executeUpdate();
    }

    /** Editions of the declared history before a period, as far as they were known to it. */
    public List<CitedTotals> formerOf(String period) {
        Map<String, List<Row>> byEdition =
                Row.of(entityManager.createNativeQuery(FORMER).setParameter(1, period)).stream()
                        .filter(row ->
                                R49KnownHistory.known(row.instant(8), row.instantOrNull(9), row.instantOrNull(10)))
                        .collect(Collectors.groupingBy(row -> row.text(0), LinkedHashMap::new, Collectors.toList()));
        return byEdition.values().stream().map(CitedTotalStore::totals).toList();
    }

    private static CitedTotals totals(List<Row> rows) {
        Row first = rows.get(0);
        return new CitedTotals(
                first.text(0),
                first.day(1),
                first.day(2),
                rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.text(3),
                                row -> new Cited(
                                        row.count(4), new Citation(row.text(5), row.text(6), row.text(7)).text()))));
    }

    @Override
    public Set<String> codes() {
        return Row.of(entityManager.createNativeQuery(
                        "select distinct edition from cited_total where ended_at is null"))
                .stream()
                .map(row -> row.text(0))
                .collect(Collectors.toSet());
    }
}
