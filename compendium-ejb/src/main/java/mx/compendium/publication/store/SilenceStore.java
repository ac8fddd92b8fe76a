package mx.compendium.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.compendium.kernel.store.Row;
import mx.compendium.publication.PublicSilence;
import mx.compendium.publication.PublishedNow;
import mx.compendium.publication.SilenceRow;
import mx.compendium.publication.SilenceRow.Lift;
import mx.compendium.publication.model.R67ElectoralSilence;
import org.jspecify.annotations.Nullable;

/** Declared electoral silences, and what the public side is like now. */
@Dependent
public class SilenceStore {

    private static final String ALL = """
            select s.id, s.reason, s.begins_at, s.ends_at, d.display_name, s.declared_at, l.display_name, s.lifted_at,
                s.lift_reason
            from electoral_silence s join person d on d.id = s.declared_by left join person l on l.id = s.lifted_by
            order by s.begins_at desc, s.declared_at desc""";

    /** Silences that began and those that are over are counted, so that no mark ever comes back. */
    private static final String NOW = """
            select concat_ws('-',
                (select concat_ws('-', count(*), max(published_at)) from edition),
                (select concat_ws('-', count(*), max(finished_at)) from publication_document where published),
                (select concat_ws('-', count(*) filter (where begins_at <= statement_timestamp()),
                    count(*) filter (where least(ends_at, lifted_at) <= statement_timestamp())) from electoral_silence)),
                s.reason, s.ends_at
            from (select statement_timestamp() as at) moment left join electoral_silence s
                on s.begins_at <= moment.at and least(s.ends_at, s.lifted_at) > moment.at
            limit 1""";

    private final EntityManager database;

    @Inject
    public SilenceStore(EntityManager database) {
        this.database = database;
    }

    public PublishedNow now() {
        Row row = Row.of(database.createNativeQuery(NOW)).get(0);
        String reason = row.textOrNull(1);
        return new PublishedNow(row.text(0), reason == null ? null : new PublicSilence(reason, row.instant(2)));
    }

    /** Keeps others from declaring or lifting until the transaction ends. */
    public void lock() {
        database.createNativeQuery("lock table electoral_silence in share row exclusive mode")
                .executeUpdate();
    }

    /** All that were ever declared, as they stand at a moment, the last to begin first. */
    public List<SilenceRow> all(Instant now) {
        return Row.of(database.createNativeQuery(ALL)).stream()
                .map(row -> silence(row, now))
                .toList();
    }

    private static SilenceRow silence(Row row, Instant now) {
        Instant from = row.instant(2);
        Instant until = row.instant(3);
        Instant lifted = row.instantOrNull(7);
        return new SilenceRow(
                row.id(0),
                row.text(1),
                from,
                until,
                R67ElectoralSilence.state(from, until, lifted, now),
                row.text(4),
                row.instant(5),
                lift(row, lifted));
    }

    private static @Nullable Lift lift(Row row, @Nullable Instant at) {
        return at == null ? null : new Lift(row.text(6), at, row.text(8));
    }

    public void declare(UUID id, String reason, Instant from, Instant until, UUID by) {
        database.createNativeQuery("insert into electoral_silence (id, reason, begins_at, ends_at, declared_by)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id)
                .setParameter(2, reason)
                .setParameter(3, Timestamp.from(from))
                .setParameter(4, Timestamp.from(until))
                .setParameter(5, by)
                .executeUpdate();
    }

    public void lift(UUID id, String reason, UUID by) {
        database.createNativeQuery("update electoral_silence set lifted_at = clock_timestamp(), lifted_by = ?2,"
                        + " lift_reason = ?3 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, by)
                .setParameter(3, reason)
                .executeUpdate();
    }
}
