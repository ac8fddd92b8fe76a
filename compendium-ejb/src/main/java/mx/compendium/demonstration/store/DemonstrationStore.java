package mx.compendium.demonstration.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import mx.compendium.kernel.store.Row;
import mx.compendium.period.PeriodState;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.ReportEntry;

/** Writes the demonstration editions in batches, in the transaction it is called in. */
@Dependent
public class DemonstrationStore {

    private final EntityManager entityManager;

    @Inject
    public DemonstrationStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether no period was ever planned here. */
    public boolean houseIsEmpty() {
        return Row.of(entityManager.createNativeQuery("select count(*) from reporting_period"))
                        .get(0)
                        .count(0)
                == 0;
    }

    /** An edition whose review is done: closed, every report accepted. Its deadlines passed with the coverage's year. */
    public void writeClosed(PeriodContent content) {
        LocalDate end = content.period().coverageEnd();
        Deadlines deadlines = Deadlines.on(end.plusMonths(3), end.plusMonths(4));
        inBatches(batch -> {
            PeriodTables periods = new PeriodTables(batch);
            periods.write(content.period(), deadlines, PeriodState.CLOSED, content.institutions());
            periods.writeJointProgrammes(content.period().code(), content.jointProgrammes());
            writeLineages(batch, content.reports());
            new ReportTables(batch, content).write(Deadlines.lastMinuteOf(end.plusMonths(5)));
            new MeasurementTables(batch).write(content.reports());
        });
    }

    /** A period open for capture whose deadline is the end of that day; it closes half a month later. */
    public void writeOpen(PeriodFacts facts, List<InstitutionEntry> invited, LocalDate due) {
        Deadlines deadlines = Deadlines.on(due, due.plusDays(15));
        inBatches(batch -> new PeriodTables(batch).write(facts, deadlines, PeriodState.OPEN, invited));
    }

    /** Steps of a closed period to its first published edition; what its seal freezes is written between them. */
    public void markSealed(String period) {
        inBatches(batch -> batch.run(
                "update reporting_period set state = 'SEALED', version = version + 1 where code = ?", period));
    }

    public void markPublished(PeriodFacts period, Instant publishedAt, String publicAddress) {
        OffsetDateTime at = publishedAt.atZone(Deadlines.ZONE).toOffsetDateTime();
        inBatches(batch -> {
            batch.run(
                    "update reporting_period set state = 'PUBLISHED', version = version + 1 where code = ?",
                    period.code());
            batch.run("""
                    insert into edition
                        (period_code, version, published_at, published_by, title, public_address, seal_sha256)
                    select period_code, 1, ?, 'demonstration', ?, ?, sha256 from sealed_dataset where period_code = ?
                    """, at, period.title(), publicAddress, period.code());
        });
    }

    /** The lineages of these reports that no earlier edition brought. */
    private void writeLineages(Batch batch, List<ReportEntry> reports) throws SQLException {
        Set<UUID> lineages = new TreeSet<>();
        reports.forEach(report -> lineages.add(report.lineage()));
        Row.of(entityManager.createNativeQuery("select id from action_lineage"))
                .forEach(row -> lineages.remove(row.id(0)));
        batch.insert("action_lineage (id)", lineages, lineage -> new Object[] {lineage});
    }

    private void inBatches(Writing writing) {
        try {
            writing.with(new Batch(entityManager.unwrap(Connection.class)));
        } catch (SQLException refused) {
            SQLException why = refused.getNextException() == null ? refused : refused.getNextException();
            throw new IllegalStateException(why.getMessage(), why);
        }
    }

    private interface Writing {
        void with(Batch batch) throws SQLException;
    }
}
