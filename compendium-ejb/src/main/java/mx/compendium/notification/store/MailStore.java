package mx.compendium.notification.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.kernel.Cursor;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.store.Row;
import mx.compendium.notification.MailFilter;
import mx.compendium.notification.MailProblem;
import mx.compendium.notification.MailRow;
import mx.compendium.notification.MailState;
import mx.compendium.notification.NoticeKind;
import org.jspecify.annotations.Nullable;

/** Mails that wait, went or failed. Who takes one holds its row until it went, so that it goes once. */
@Dependent
public class MailStore {

    private static final String DUE = """
            select m.id, m.notice, p.email, m.attempts
            from mail m left join person p on p.id = m.person
            where m.state = 'WAITING' and m.next_attempt_at <= clock_timestamp()
            order by m.next_attempt_at, m.number limit 1 for update of m skip locked""";

    private static final String ROWS = """
            select m.id, n.kind, n.period, n.subject, n.institution, a.name, p.display_name, m.state, m.problem,
                m.attempts, n.told_at, m.sent_at, m.number, m.notice, coalesce(m.address, p.email), m.detail,
                case when m.state = 'WAITING' then m.next_attempt_at end
            from mail m
            join notice n on n.id = m.notice
            left join person p on p.id = m.person
            left join participation a on a.period_code = n.period and a.institution = n.institution
            where true""";

    private static final String SENT = "update mail set state = 'SENT', problem = null, detail = null, address = ?2,"
            + " attempts = attempts + 1, sent_at = clock_timestamp() where id = ?1";

    private static final String FAILED = "update mail set state = ?2, problem = ?3, detail = cast(?4 as text),"
            + " address = cast(?5 as varchar), attempts = attempts + 1,"
            + " next_attempt_at = clock_timestamp() + make_interval(secs => ?6) where id = ?1";

    private static final String AGAIN = "update mail set state = 'WAITING', attempts = 0,"
            + " next_attempt_at = clock_timestamp() where state <> 'SENT'";

    private final EntityManager entityManager;

    @Inject
    public MailStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A mail taken for sending.
     *
     * @param address of the person now, null when the account names none
     */
    public record Due(UUID id, UUID notice, @Nullable String address, int attempts) {}

    /** A mail with what its sheet tells beyond its row. */
    public record Found(
            MailRow row,
            UUID notice,
            @Nullable String address,
            @Nullable String detail,
            java.time.@Nullable Instant nextAttemptAt) {}

    /** A mail to a person, due after a pause in which more may be gathered. */
    public void add(UUID notice, UUID person, Duration pause) {
        new Sql(
                        "insert into mail (id, notice, person, state, next_attempt_at)"
                                + " values (?1, ?2, ?3, 'WAITING', clock_timestamp() + make_interval(secs => ?4))",
                        UUID.randomUUID(),
                        notice,
                        person,
                        pause.toSeconds())
                .in(entityManager)
                .executeUpdate();
    }

    /** A mail that nobody is known to get, kept to be seen. */
    public void addToNobody(UUID notice) {
        new Sql(
                        "insert into mail (id, notice, state, problem) values (?1, ?2, 'FAILED', 'NOBODY')",
                        UUID.randomUUID(),
                        notice)
                .in(entityManager)
                .executeUpdate();
    }

    /** Takes the mail that is due first and that nobody else holds, until the transaction ends. */
    public Optional<Due> take() {
        return Row.of(new Sql(DUE).in(entityManager)).stream()
                .map(row -> new Due(row.id(0), row.id(1), row.textOrNull(2), row.whole(3)))
                .findFirst();
    }

    public void sent(UUID id, String address) {
        new Sql(SENT, id, address).in(entityManager).executeUpdate();
    }

    /** Keeps why a mail did not go, and when it is tried again if it still waits. */
    public void failed(Due due, MailState state, MailProblem problem, @Nullable String detail, Duration pause) {
        new Sql(FAILED, due.id(), state.name(), problem.name(), detail, due.address(), pause.toSeconds())
                .in(entityManager)
                .executeUpdate();
    }

    /** The server does not answer: that is why whatever is due waits, tried already or not. */
    public void serverIsAway() {
        new Sql("update mail set problem = 'SERVER_AWAY' where state = 'WAITING' and problem is null"
                        + " and next_attempt_at <= clock_timestamp()")
                .in(entityManager)
                .executeUpdate();
    }

    /** The server is back: whatever waited for it goes now. */
    public void serverIsBack() {
        new Sql(
                        "update mail set next_attempt_at = clock_timestamp() where state = 'WAITING' and problem = 'SERVER_AWAY'")
                .in(entityManager)
                .executeUpdate();
    }

    /** Has one tried again now; false when there is none to try. */
    public boolean again(UUID id) {
        return new Sql(AGAIN + " and person is not null")
                        .and("id =", id)
                        .in(entityManager)
                        .executeUpdate()
                == 1;
    }

    /** Has all tried again now that have somebody to go to, and says how many. */
    public int allAgain() {
        return new Sql(AGAIN + " and person is not null").in(entityManager).executeUpdate();
    }

    /** Gives a mail that nobody got to a person known by now. */
    public void giveTo(UUID id, UUID person) {
        new Sql(
                        "update mail set person = ?2, state = 'WAITING', problem = null,"
                                + " next_attempt_at = clock_timestamp() where id = ?1 and person is null",
                        id,
                        person)
                .in(entityManager)
                .executeUpdate();
    }

    public Slice<MailRow> find(MailFilter filter, @Nullable String cursor, int limit) {
        Sql sql = new Sql(ROWS)
                .and("m.state =", name(filter.state()))
                .and("n.kind =", name(filter.kind()))
                .and("n.period =", filter.period())
                .and("n.institution =", filter.institution())
                .and("m.number <", Cursor.number(cursor))
                .then("order by m.number desc")
                .first(limit + 1);
        List<Row> rows = Row.of(sql.in(entityManager));
        List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit
                ? Cursor.after(String.valueOf(shown.get(limit - 1).count(12)))
                : null;
        return new Slice<>(shown, next).map(MailStore::row);
    }

    public Optional<Found> find(UUID id) {
        return Row.of(new Sql(ROWS).and("m.id =", id).in(entityManager)).stream()
                .map(row ->
                        new Found(row(row), row.id(13), row.textOrNull(14), row.textOrNull(15), row.instantOrNull(16)))
                .findFirst();
    }

    /** How many have somebody to go to and have not gone. */
    public int unsent() {
        return Row.of(new Sql("select count(*) from mail where state <> 'SENT' and person is not null")
                        .in(entityManager))
                .get(0)
                .whole(0);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static MailRow row(Row row) {
        String problem = row.textOrNull(8);
        return new MailRow(
                row.id(0),
                NoticeKind.valueOf(row.text(1)),
                row.text(2),
                row.text(3),
                row.textOrNull(4),
                row.textOrNull(5),
                row.textOrNull(6),
                MailState.valueOf(row.text(7)),
                problem == null ? null : MailProblem.valueOf(problem),
                row.whole(9),
                row.instant(10),
                row.instantOrNull(11));
    }
}
