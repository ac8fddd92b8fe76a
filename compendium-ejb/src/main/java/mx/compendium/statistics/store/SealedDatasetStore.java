package mx.compendium.statistics.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.compendium.kernel.store.Row;
import mx.compendium.statistics.SealSheet;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.model.CanonicalForm;
import mx.compendium.statistics.model.R49KnownHistory;

/** What seals froze, kept as the bytes the digest was taken of. */
@Dependent
public class SealedDatasetStore {

    private static final String FORMER = """
            select f.code, d.version, d.sha256, d.sealed_at, s.sealed_at from reporting_period p
            join history_begin b on b.period_code = p.code
            join reporting_period f on f.coverage_end < p.coverage_start and f.coverage_start >= b.first_day
            join sealed_dataset d on d.period_code = f.code
            left join sealed_dataset s on s.period_code = p.code and s.version = 1
            where p.code = ?1
            order by f.coverage_start, d.version""";

    private final EntityManager entityManager;

    @Inject
    public SealedDatasetStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Frozen frozen, byte[] canonical, Instant sealedAt, String sealedBy) {
        entityManager
                .createNativeQuery("insert into sealed_dataset"
                        + " (period_code, version, canonical, sha256, sealed_at, sealed_by)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, frozen.period())
                .setParameter(2, frozen.version())
                .setParameter(3, canonical)
                .setParameter(4, frozen.sha256())
                .setParameter(5, Timestamp.from(sealedAt))
                .setParameter(6, sealedBy)
                .executeUpdate();
    }

    /** What is frozen under that code in its newest version; empty when nothing is. */
    public Optional<Frozen> newest(String period) {
        return Row.of(entityManager
                        .createNativeQuery("select version, sha256 from sealed_dataset where period_code = ?1"
                                + " order by version desc limit 1")
                        .setParameter(1, period))
                .stream()
                .map(row -> new Frozen(period, row.whole(0), row.text(1)))
                .findFirst();
    }

    /** What is frozen under that code in that version. */
    public Optional<Frozen> version(String period, int version) {
        return Row.of(entityManager
                        .createNativeQuery("select sha256 from sealed_dataset where period_code = ?1 and version = ?2")
                        .setParameter(1, period)
                        .setParameter(2, version))
                .stream()
                .map(row -> new Frozen(period, version, row.text(0)))
                .findFirst();
    }

    /** Digest and instant of the seal itself, without the data. */
    public Optional<SealSheet> seal(String period) {
        return Row.of(entityManager
                        .createNativeQuery(
                                "select sha256, sealed_at from sealed_dataset where period_code = ?1 and version = 1")
                        .setParameter(1, period))
                .stream()
                .map(row -> new SealSheet(row.text(0), row.instant(1)))
                .findFirst();
    }

    public SealedDataset read(Frozen frozen) {
        return Row.of(entityManager
                        .createNativeQuery("select canonical, sha256, sealed_at from sealed_dataset"
                                + " where period_code = ?1 and version = ?2")
                        .setParameter(1, frozen.period())
                        .setParameter(2, frozen.version()))
                .stream()
                .map(row -> new SealedDataset(CanonicalForm.read(row.bytes(0)), row.text(1), row.instant(2)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The sealed periods of the declared history before that period, the first first. A sealed period is compared with what
     * was frozen before its seal: what it says never changes, also when one of them is corrected later.
     */
    public List<Frozen> formerOf(String period) {
        Map<String, Frozen> newest = new LinkedHashMap<>();
        Row.of(entityManager.createNativeQuery(FORMER).setParameter(1, period)).stream()
                .filter(row -> R49KnownHistory.known(row.instant(3), null, row.instantOrNull(4)))
                .forEach(row -> newest.put(row.text(0), new Frozen(row.text(0), row.whole(1), row.text(2))));
        return List.copyOf(newest.values());
    }
}
