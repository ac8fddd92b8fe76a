package mx.compendium.notification.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.identity.Caller;
import mx.compendium.kernel.Cursor;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.store.Row;
import mx.compendium.notification.NoticeKind;
import mx.compendium.notification.NoticeRow;
import mx.compendium.notification.model.Told;
import org.jspecify.annotations.Nullable;

/** Notices, and who has marked them as read. */
@Dependent
public class NoticeStore {

    private static final String INSERT = """
            insert into notice (id, kind, period, institution, person, subject, happened, todo, until, link)
            values (?1, ?2, ?3, cast(?4 as varchar), cast(?5 as uuid), ?6, ?7, ?8, cast(?9 as timestamptz), ?10)""";

    /** A notice of the same thing to the same reader whose mails are all still untouched; what is being sent is passed by. */
    private static final String OPEN = """
            select n.id from notice n join mail m on m.notice = n.id
            where n.kind = ?1 and n.period = ?2 and n.link = ?3
                and n.institution is not distinct from cast(?4 as varchar)
                and n.person is not distinct from cast(?5 as uuid)
                and m.state = 'WAITING' and m.attempts = 0
                and not exists (select from mail o where o.notice = n.id and (o.state <> 'WAITING' or o.attempts > 0))
            order by n.number desc limit 1 for update skip locked""";

    private static final String GATHER =
            "update notice set happened = happened || chr(10) || ?2" + " where id = ?1 and strpos(happened, ?2) = 0";

    private static final String COLUMNS = """
            select n.id, n.kind, n.period, n.subject, n.happened, n.todo, n.until, n.link, n.told_at,
                r.notice is not null, n.number
            from notice n left join notice_read r on r.notice = n.id and r.person = ?1
            where\s""";

    private static final String OWN = "(n.institution = cast(?2 as varchar) or n.person = ?1)";

    private static final String READ = "insert into notice_read (notice, person) select n.id, ?1 from notice n where ";

    private final EntityManager entityManager;

    @Inject
    public NoticeStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public UUID add(Told told) {
        UUID id = UUID.randomUUID();
        new Sql(
                        INSERT,
                        id,
                        told.kind().name(),
                        told.period(),
                        told.institution(),
                        text(told.person()),
                        told.subject(),
                        told.happened(),
                        told.todo(),
                        timestamp(told.until()),
                        told.link())
                .in(entityManager)
                .executeUpdate();
        return id;
    }

    /** Adds what happened to a notice that has not gone yet; false when there is none. */
    public boolean gather(Told told) {
        Optional<UUID> open = Row.of(new Sql(
                                OPEN,
                                told.kind().name(),
                                told.period(),
                                told.link(),
                                told.institution(),
                                text(told.person()))
                        .in(entityManager))
                .stream()
                .map(row -> row.id(0))
                .findFirst();
        open.ifPresent(notice ->
                new Sql(GATHER, notice, told.happened()).in(entityManager).executeUpdate());
        return open.isPresent();
    }

    public NoticeRow of(UUID notice) {
        return row(Row.of(new Sql(COLUMNS + "n.id = cast(?2 as uuid)", notice, notice.toString()).in(entityManager))
                .get(0));
    }

    /** What a person may read, the latest first. */
    public Slice<NoticeRow> own(Caller caller, @Nullable String cursor, int limit) {
        Sql sql = new Sql(COLUMNS + OWN, caller.personId(), caller.institution())
                .and("n.number <", Cursor.number(cursor))
                .then("order by n.number desc")
                .first(limit + 1);
        List<Row> rows = Row.of(sql.in(entityManager));
        List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit
                ? Cursor.after(String.valueOf(shown.get(limit - 1).count(10)))
                : null;
        return new Slice<>(shown, next).map(NoticeStore::row);
    }

    public int unread(Caller caller) {
        String count = "select count(*) from notice n where " + OWN
                + " and not exists (select from notice_read r where r.notice = n.id and r.person = ?1)";
        return Row.of(new Sql(count, caller.personId(), caller.institution()).in(entityManager))
                .get(0)
                .whole(0);
    }

    /** Marks one of the person's notices; false when it is not theirs. */
    public boolean read(Caller caller, UUID notice) {
        String own = "select n.id from notice n where " + OWN + " and n.id = ?3";
        boolean theirs = !Row.of(new Sql(own, caller.personId(), caller.institution(), notice).in(entityManager))
                .isEmpty();
        new Sql(READ + OWN + " and n.id = ?3 on conflict do nothing", caller.personId(), caller.institution(), notice)
                .in(entityManager)
                .executeUpdate();
        return theirs;
    }

    /** Marks all of the person's notices and says how many were not marked before. */
    public int readAll(Caller caller) {
        return new Sql(READ + OWN + " on conflict do nothing", caller.personId(), caller.institution())
                .in(entityManager)
                .executeUpdate();
    }

    private static NoticeRow row(Row row) {
        return new NoticeRow(
                row.id(0),
                NoticeKind.valueOf(row.text(1)),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.instantOrNull(6),
                row.text(7),
                row.instant(8),
                row.flag(9));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
