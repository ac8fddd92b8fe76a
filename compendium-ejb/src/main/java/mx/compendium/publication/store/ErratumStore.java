package mx.compendium.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.claim.CorrectedRecord;
import mx.compendium.claim.Supposition;
import mx.compendium.claim.Verdict;
import mx.compendium.kernel.store.Row;
import mx.compendium.publication.Erratum;
import mx.compendium.publication.ErratumRequest;

/** Corrections asked for, and what versions of editions declare; nothing of it is ever changed. */
@Dependent
public class ErratumStore {

    private static final String WAITING = """
            select r.id, r.version, r.reason, p.display_name, r.requested_at, r.requested_by
            from erratum_request r join person p on p.id = r.requested_by
            where r.period_code = ?1 and not exists (select from erratum_answer a where a.request = r.id)
            order by r.requested_at desc limit 1""";

    private final EntityManager database;

    @Inject
    public ErratumStore(EntityManager database) {
        this.database = database;
    }

    /** Holds a version of an edition until the transaction ends, so that one correction follows the other. */
    public void lock(String period, int version) {
        database.createNativeQuery("select version from edition where period_code = ?1 and version = ?2 for update")
                .setParameter(1, period)
                .setParameter(2, version)
                .getResultList();
    }

    /** Keeps what is asked for, with the digest of the words it was asked with. */
    public void ask(
            UUID id, String period, int version, String reason, UUID by, String words, List<Supposition> corrections) {
        database.createNativeQuery("insert into erratum_request (id, period_code, version, reason, requested_by, words)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, period)
                .setParameter(3, version)
                .setParameter(4, reason)
                .setParameter(5, by)
                .setParameter(6, words)
                .executeUpdate();
        IntStream.range(0, corrections.size()).forEach(at -> add(id, at + 1, corrections.get(at)));
    }

    private void add(UUID request, int ordinal, Supposition correction) {
        database.createNativeQuery("insert into erratum_correction (request, ordinal, folio, field, value)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, request)
                .setParameter(2, ordinal)
                .setParameter(3, correction.folio())
                .setParameter(4, correction.change())
                .setParameter(5, correction.to())
                .executeUpdate();
    }

    /** What waits for an answer; who reads it is told whether they asked for it. */
    public Optional<ErratumRequest> waiting(String period, UUID reader) {
        return Row.of(database.createNativeQuery(WAITING).setParameter(1, period)).stream()
                .map(row -> new ErratumRequest(
                        row.id(0),
                        row.whole(1),
                        row.text(2),
                        row.text(3),
                        row.id(5).equals(reader),
                        row.instant(4),
                        corrections(row.id(0))))
                .findFirst();
    }

    private List<Supposition> corrections(UUID request) {
        return Row.of(database.createNativeQuery(
                                "select folio, field, value from erratum_correction where request = ?1 order by ordinal")
                        .setParameter(1, request))
                .stream()
                .map(row -> new Supposition(row.text(0), row.text(1), row.text(2)))
                .toList();
    }

    /** Digest of the words it was asked with; empty of one asked before words could be corrected. */
    public Optional<String> words(UUID request) {
        return Row.of(database.createNativeQuery("select words from erratum_request where id = ?1")
                        .setParameter(1, request))
                .stream()
                .flatMap(row -> Stream.ofNullable(row.textOrNull(0)))
                .findFirst();
    }

    /** Who asked for it. */
    public UUID requestedBy(UUID request) {
        return Row.of(database.createNativeQuery("select requested_by from erratum_request where id = ?1")
                        .setParameter(1, request))
                .get(0)
                .id(0);
    }

    public void answer(UUID request, boolean agreed, UUID by) {
        database.createNativeQuery("insert into erratum_answer (request, agreed, answered_by) values (?1, ?2, ?3)")
                .setParameter(1, request)
                .setParameter(2, agreed)
                .setParameter(3, by)
                .executeUpdate();
    }

    public void declare(String period, Erratum erratum, UUID declaredBy, UUID approvedBy) {
        database.createNativeQuery(
                        "insert into erratum (period_code, version, reason, declared_by, approved_by, declared_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, period)
                .setParameter(2, erratum.version())
                .setParameter(3, erratum.reason())
                .setParameter(4, declaredBy)
                .setParameter(5, approvedBy)
                .setParameter(6, Timestamp.from(erratum.declaredAt()))
                .executeUpdate();
        IntStream.range(0, erratum.records().size())
                .forEach(at ->
                        add(period, erratum.version(), at + 1, erratum.records().get(at)));
        IntStream.range(0, erratum.claims().size())
                .forEach(at ->
                        add(period, erratum.version(), at + 1, erratum.claims().get(at)));
    }

    private void add(String period, int version, int ordinal, CorrectedRecord record) {
        database.createNativeQuery("insert into erratum_record"
                        + " (period_code, version, ordinal, folio, field, before, after)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, period)
                .setParameter(2, version)
                .setParameter(3, ordinal)
                .setParameter(4, record.folio())
                .setParameter(5, record.field())
                .setParameter(6, record.before())
                .setParameter(7, record.after())
                .executeUpdate();
    }

    private void add(String period, int version, int ordinal, ChangedSentence claim) {
        database.createNativeQuery("insert into erratum_claim"
                        + " (period_code, version, ordinal, claim, before, after, verdict, reason)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, period)
                .setParameter(2, version)
                .setParameter(3, ordinal)
                .setParameter(4, claim.id())
                .setParameter(5, claim.before())
                .setParameter(6, claim.after())
                .setParameter(7, claim.verdict().name())
                .setParameter(8, claim.reason())
                .executeUpdate();
    }

    /** What each version up to that one declares of its data, the first correction first. */
    public List<Erratum> upTo(String period, int version) {
        List<Erratum> errata = new ArrayList<>();
        Row.of(database.createNativeQuery("select version, reason, declared_at from erratum"
                                + " where period_code = ?1 and version <= ?2 order by version")
                        .setParameter(1, period)
                        .setParameter(2, version))
                .forEach(row -> errata.add(new Erratum(
                        row.whole(0),
                        row.text(1),
                        row.instant(2),
                        records(period, row.whole(0)),
                        List.of(),
                        claims(period, row.whole(0)))));
        return errata;
    }

    private List<CorrectedRecord> records(String period, int version) {
        return Row.of(database.createNativeQuery("select folio, field, before, after from erratum_record"
                                + " where period_code = ?1 and version = ?2 order by ordinal")
                        .setParameter(1, period)
                        .setParameter(2, version))
                .stream()
                .map(row -> new CorrectedRecord(row.text(0), row.text(1), row.text(2), row.text(3)))
                .toList();
    }

    private List<ChangedSentence> claims(String period, int version) {
        return Row.of(database.createNativeQuery("select claim, before, after, verdict, reason from erratum_claim"
                                + " where period_code = ?1 and version = ?2 order by ordinal")
                        .setParameter(1, period)
                        .setParameter(2, version))
                .stream()
                .map(row -> new ChangedSentence(
                        row.text(0), row.textOrNull(1), row.textOrNull(2), Verdict.valueOf(row.text(3)), row.text(4)))
                .toList();
    }
}
