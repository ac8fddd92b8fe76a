package mx.compendium.notification.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.compendium.kernel.store.Row;
import org.jspecify.annotations.Nullable;

/** What a notice says of what happened, as the transaction that fires the event sees it. */
@Dependent
public class FactStore {

    private static final String REPORT = "select name, coalesce(folio, ''), period_code, institution, correction_due_at"
            + " from action_report where id = ?1";

    private static final String INVITED = """
            select a.institution, greatest(p.due_at, a.extended_until, a.reopened_until), p.closes_at, clock_timestamp()
            from participation a join reporting_period p on p.code = a.period_code
            where a.period_code = ?1 order by a.institution""";

    private final EntityManager entityManager;

    @Inject
    public FactStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A report as far as notices speak of it.
     *
     * @param correctUntil null unless it is returned
     */
    public record Report(
            String name,
            String folio,
            String period,
            String institution,
            @Nullable Instant correctUntil) {}

    public Report report(UUID id) {
        entityManager.flush();
        Row row = Row.of(new Sql(REPORT, id).in(entityManager)).get(0);
        return new Report(row.text(0), row.text(1), row.text(2), row.text(3), row.instantOrNull(4));
    }

    /** An invited institution with its own date, and the instant it was asked. */
    public record Invited(String institution, Instant deadline, Instant closesAt, Instant now) {}

    public List<Invited> invited(String period) {
        entityManager.flush();
        return Row.of(new Sql(INVITED, period).in(entityManager)).stream()
                .map(row -> new Invited(row.text(0), row.instant(1), row.instant(2), row.instant(3)))
                .toList();
    }
}
