package mx.compendium.exchange.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.exchange.ImportMode;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.exchange.ImportState;
import mx.compendium.exchange.ImportTally;
import mx.compendium.exchange.model.WorkbookMark;
import mx.compendium.kernel.store.Row;
import org.jspecify.annotations.Nullable;

/** Jobs: each change of state is one statement that asks for the state before it, so nobody takes a step twice. */
@Dependent
public class ImportStore {

    private static final String SHEET = """
            select id, period, institution, state, file_name, size, sha256, sender_name, received_at, progress,
                finished_at, begun, changed, unchanged, blocked, wrong, doubtful, mode, taken, left_out, failure,
                incident
            from workbook_import""";

    private static final String ADD = """
            insert into workbook_import (id, period, institution, state, file_name, size, sha256, stored_as, workbook,
                issued_at, sent_by, sender_name)
            values (?1, ?2, nullif(?3, '*'), 'RECEIVED', ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)""";

    private static final String CHECKED = """
            update workbook_import set state = 'CHECKED', progress = 100, progressed_at = clock_timestamp(), begun = ?2,
                changed = ?3, unchanged = ?4, blocked = ?5, wrong = ?6, doubtful = ?7
            where id = ?1""";

    private static final String FAIL = """
            update workbook_import set state = 'FAILED', failure = ?2, incident = cast(?3 as varchar),
                finished_at = clock_timestamp()
            where id = ?1 and state in ('RECEIVED', 'CHECKING', 'WRITING')""";

    private static final String FAIL_LEFT = """
            update workbook_import set state = 'FAILED', failure = ?1, finished_at = clock_timestamp()
            where state in ('RECEIVED', 'CHECKING', 'WRITING')
                and progressed_at < clock_timestamp() - make_interval(secs => ?2)""";

    private final EntityManager entityManager;

    @Inject
    public ImportStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A workbook as it is taken in.
     *
     * @param storedAs name of its file here
     */
    public record Received(
            UUID id,
            String fileName,
            long size,
            String sha256,
            String storedAs,
            WorkbookMark mark,
            UUID sentBy,
            String senderName) {}

    /**
     * What the work needs to know of a job.
     *
     * @param institution whose it is, null when it is the unit's
     * @param storedAs name of its file here
     * @param mode null until it is decided
     */
    public record Job(
            UUID id,
            String period,
            @Nullable String institution,
            String storedAs,
            UUID workbook,
            Instant issuedAt,
            UUID sentBy,
            @Nullable ImportMode mode) {

        public boolean ofUnit() {
            return institution == null;
        }

        public WorkbookMark mark() {
            return new WorkbookMark(period, institution == null ? WorkbookMark.UNIT : institution, workbook, issuedAt);
        }
    }

    public void add(Received received) {
        List<Object> values = List.of(
                received.id(),
                received.mark().period(),
                received.mark().institution(),
                received.fileName(),
                received.size(),
                received.sha256(),
                received.storedAs(),
                received.mark().workbook(),
                Timestamp.from(received.mark().issuedAt()),
                received.sentBy(),
                received.senderName());
        var query = entityManager.createNativeQuery(ADD);
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        query.executeUpdate();
    }

    public Optional<ImportSheet> find(UUID id) {
        return Row.of(entityManager.createNativeQuery(SHEET + " where id = ?1").setParameter(1, id)).stream()
                .map(ImportStore::sheet)
                .findFirst();
    }

    /** Workbooks of an institution in a period, or of the unit when there is none, the latest first. */
    public List<ImportSheet> of(String period, @Nullable String institution, int most) {
        return Row.of(entityManager
                        .createNativeQuery(SHEET + " where period = ?1 and institution is not distinct from"
                                + " cast(?2 as varchar) order by received_at desc limit ?3")
                        .setParameter(1, period)
                        .setParameter(2, institution)
                        .setParameter(3, most))
                .stream()
                .map(ImportStore::sheet)
                .toList();
    }

    private static ImportSheet sheet(Row row) {
        String mode = row.textOrNull(17);
        return new ImportSheet(
                row.id(0),
                row.text(1),
                row.textOrNull(2),
                ImportState.valueOf(row.text(3)),
                row.text(4),
                row.count(5),
                row.text(6),
                row.text(7),
                row.instant(8),
                row.whole(9),
                row.instantOrNull(10),
                new ImportTally(
                        row.whole(11), row.whole(12), row.whole(13), row.whole(14), row.whole(15), row.whole(16)),
                mode == null ? null : ImportMode.valueOf(mode),
                wholeOrNull(row, 18),
                wholeOrNull(row, 19),
                row.textOrNull(20),
                row.textOrNull(21));
    }

    private static @Nullable Integer wholeOrNull(Row row, int place) {
        Long count = row.countOrNull(place);
        return count == null ? null : count.intValue();
    }

    public Optional<Job> job(UUID id) {
        return Row.of(entityManager
                        .createNativeQuery(
                                "select id, period, institution, stored_as, workbook, issued_at, sent_by, mode"
                                        + " from workbook_import where id = ?1")
                        .setParameter(1, id))
                .stream()
                .map(ImportStore::job)
                .findFirst();
    }

    private static Job job(Row row) {
        String mode = row.textOrNull(7);
        return new Job(
                row.id(0),
                row.text(1),
                row.textOrNull(2),
                row.text(3),
                row.id(4),
                row.instant(5),
                row.id(6),
                mode == null ? null : ImportMode.valueOf(mode));
    }

    /** Takes a step; false when it was taken, or the job is elsewhere. */
    public boolean step(UUID id, ImportState from, ImportState to) {
        return entityManager
                        .createNativeQuery("update workbook_import set state = ?3, progress = 0,"
                                + " progressed_at = clock_timestamp() where id = ?1 and state = ?2")
                        .setParameter(1, id)
                        .setParameter(2, from.name())
                        .setParameter(3, to.name())
                        .executeUpdate()
                == 1;
    }

    public void decide(UUID id, ImportMode mode) {
        entityManager
                .createNativeQuery("update workbook_import set mode = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, mode.name())
                .executeUpdate();
    }

    /**
     * Tells how far the present step is.
     *
     * @param percent 0–100
     */
    public void reach(UUID id, int percent) {
        entityManager
                .createNativeQuery("update workbook_import set progress = ?2, progressed_at = clock_timestamp()"
                        + " where id = ?1 and state in ('CHECKING', 'WRITING')")
                .setParameter(1, id)
                .setParameter(2, percent)
                .executeUpdate();
    }

    public void checked(UUID id, ImportTally tally) {
        entityManager
                .createNativeQuery(CHECKED)
                .setParameter(1, id)
                .setParameter(2, tally.begun())
                .setParameter(3, tally.changed())
                .setParameter(4, tally.unchanged())
                .setParameter(5, tally.blocked())
                .setParameter(6, tally.wrong())
                .setParameter(7, tally.doubtful())
                .executeUpdate();
    }

    public void done(UUID id, int taken, int leftOut) {
        entityManager
                .createNativeQuery(
                        "update workbook_import set state = 'DONE', progress = 100, taken = ?2, left_out = ?3,"
                                + " finished_at = clock_timestamp() where id = ?1")
                .setParameter(1, id)
                .setParameter(2, taken)
                .setParameter(3, leftOut)
                .executeUpdate();
    }

    public void fail(UUID id, String failure, @Nullable String incident) {
        entityManager
                .createNativeQuery(FAIL)
                .setParameter(1, id)
                .setParameter(2, failure)
                .setParameter(3, incident)
                .executeUpdate();
    }

    /** Marks as failed what no server works on any more: none has told of progress for so long. */
    public void failLeft(String failure, int seconds) {
        entityManager
                .createNativeQuery(FAIL_LEFT)
                .setParameter(1, failure)
                .setParameter(2, seconds)
                .executeUpdate();
    }

    /** Files of jobs older than that, by their names; their jobs go with all they brought. */
    public List<String> forget(int days) {
        return Row.of(entityManager
                        .createNativeQuery("with gone as (delete from workbook_import where received_at"
                                + " < clock_timestamp() - make_interval(days => ?1) returning stored_as)"
                                + " select stored_as from gone")
                        .setParameter(1, days))
                .stream()
                .map(row -> row.text(0))
                .toList();
    }
}
