package mx.compendium.notification.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mx.compendium.kernel.store.Row;
import mx.compendium.notification.model.R37Reminders;
import mx.compendium.notification.model.R37Reminders.Fate;
import mx.compendium.notification.model.R37Reminders.Standing;
import mx.compendium.notification.model.R37Reminders.Step;

/** The steps by which institutions are reminded; who takes one holds its row until it is settled. */
@Dependent
public class ReminderStore {

    private static final String CAPTURING =
            "(p.state = 'OPEN' or (p.state = 'CLOSED' and coalesce(a.extended_until, a.reopened_until) is not null))";

    /** The institution's own date: the period's, or the later one it was given before or after closing. */
    private static final String DEADLINE = "greatest(p.due_at, a.extended_until, a.reopened_until)";

    private static final String UNPLANNED = """
            select a.period_code, a.institution, %1$s, p.zone, clock_timestamp()
            from participation a join reporting_period p on p.code = a.period_code
            where %2$s and not exists (select from reminder r where r.period = a.period_code
                and r.institution = a.institution and r.deadline = %1$s)""".formatted(DEADLINE, CAPTURING);

    private static final String PLAN = """
            insert into reminder (period, institution, deadline, days, due_at, fate, settled_at)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as varchar), cast(?7 as timestamptz)) on conflict do nothing""";

    private static final String DUE = """
            select r.period, r.institution, r.days, r.deadline, p.closes_at, clock_timestamp(),
                exists (select from delivery d where d.period_code = r.period and d.institution = r.institution), %2$s,
                r.deadline = %1$s,
                exists (select from reminder n where n.period = r.period and n.institution = r.institution
                    and n.deadline = r.deadline and n.days > r.days and n.due_at <= clock_timestamp())
            from reminder r
            join participation a on a.period_code = r.period and a.institution = r.institution
            join reporting_period p on p.code = r.period
            where r.fate is null and r.due_at <= clock_timestamp()
            order by r.due_at, r.institution limit 1 for update of r skip locked""".formatted(DEADLINE, CAPTURING);

    private static final String SETTLE = "update reminder set fate = ?5, settled_at = clock_timestamp()"
            + " where period = ?1 and institution = ?2 and deadline = ?3 and days = ?4";

    private final EntityManager entityManager;

    @Inject
    public ReminderStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** An institution's date for which no steps stand yet. */
    public record Unplanned(String period, String institution, Instant deadline, ZoneId zone, Instant now) {}

    /** A step taken to be settled. */
    public record Due(
            String period,
            String institution,
            int days,
            Instant deadline,
            Instant closesAt,
            Instant now,
            Standing standing) {

        public boolean toHead() {
            return days == R37Reminders.TO_HEAD;
        }
    }

    public List<Unplanned> unplanned() {
        return Row.of(new Sql(UNPLANNED).in(entityManager)).stream()
                .map(row ->
                        new Unplanned(row.text(0), row.text(1), row.instant(2), ZoneId.of(row.text(3)), row.instant(4)))
                .toList();
    }

    /** Keeps a step; one that is past already is never told. Another server may have kept it first. */
    public void plan(Unplanned of, Step step) {
        boolean past = step.at().isBefore(of.now());
        new Sql(
                        PLAN,
                        of.period(),
                        of.institution(),
                        Timestamp.from(of.deadline()),
                        step.days(),
                        Timestamp.from(step.at()),
                        past ? Fate.PASSED.name() : null,
                        past ? Timestamp.from(of.now()) : null)
                .in(entityManager)
                .executeUpdate();
    }

    /** Takes the step that is due first and that nobody else holds, until the transaction ends. */
    public Optional<Due> take() {
        return Row.of(new Sql(DUE).in(entityManager)).stream()
                .map(row -> new Due(
                        row.text(0),
                        row.text(1),
                        row.whole(2),
                        row.instant(3),
                        row.instant(4),
                        row.instant(5),
                        new Standing(row.flag(6), row.flag(7), row.flag(8), row.flag(9))))
                .findFirst();
    }

    public void settle(Due due, Fate fate) {
        new Sql(SETTLE, due.period(), due.institution(), Timestamp.from(due.deadline()), due.days(), fate.name())
                .in(entityManager)
                .executeUpdate();
    }
}
