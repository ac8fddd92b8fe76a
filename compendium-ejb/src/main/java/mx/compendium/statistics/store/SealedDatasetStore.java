package mx.compendium.statistics.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.compendium.kernel.Sha256;
import mx.compendium.kernel.store.Row;
import mx.compendium.statistics.SealSheet;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.model.CanonicalForm;
import mx.compendium.statistics.model.R49KnownHistory;

/** What seals froze, kept as the bytes the digest was taken of. */
@Dependent
public class SealedDatasetStore {

    private static final String FORMER = """
            select f.code, d.sealed_at, s.sealed_at from reporting_period p
            join history_begin b on b.period_code = p.code
            join reporting_period f on f.coverage_end < p.coverage_start and f.coverage_start >= b.first_day
            join sealed_dataset d on d.period_code = f.code
            left join sealed_dataset s on s.period_code = p.code
            where p.code = ?1
            order by f.coverage_start""";

    private final EntityManager entityManager;

    @Inject
    public SealedDatasetStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(String period, byte[] canonical, Instant sealedAt, String sealedBy) {
        entityManager
                .createNativeQuery("insert into sealed_dataset (period_code, canonical, sha256, sealed_at, sealed_by)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, period)
                .setParameter(2, canonical)
                .setParameter(3, Sha256.hex(canonical))
                .setParameter(4, Timestamp.from(sealedAt))
                .setParameter(5, sealedBy)
                .executeUpdate();
    }

    /** Digest of what is sealed under that code; empty when nothing is. */
    public Optional<String> sha256(String period) {
        return Row.of(entityManager
                        .createNativeQuery("select sha256 from sealed_dataset where period_code = ?1")
                        .setParameter(1, period))
                .stream()
                .map(row -> row.text(0))
                .findFirst();
    }

    /** Digest and instant of the seal, without the data. */
    public Optional<SealSheet> seal(String period) {
        return Row.of(entityManager
                        .createNativeQuery("select sha256, sealed_at from sealed_dataset where period_code = ?1")
                        .setParameter(1, period))
                .stream()
                .map(row -> new SealSheet(row.text(0), row.instant(1)))
                .findFirst();
    }

    public Optional<SealedDataset> find(String period) {
        return Row.of(entityManager
                        .createNativeQuery(
                                "select canonical, sha256, sealed_at from sealed_dataset where period_code = ?1")
                        .setParameter(1, period))
                .stream()
                .map(row -> new SealedDataset(CanonicalForm.read(row.bytes(0)), row.text(1), row.instant(2)))
                .findFirst();
    }

    /**
     * Codes of the sealed periods of the declared history before that period, the first first. A sealed period is compared
     * with what was sealed before it: what it says never changes.
     */
    public List<String> formerOf(String period) {
        return Row.of(entityManager.createNativeQuery(FORMER).setParameter(1, period)).stream()
                .filter(row -> R49KnownHistory.known(row.instant(1), null, row.instantOrNull(2)))
                .map(row -> row.text(0))
                .toList();
    }
}
