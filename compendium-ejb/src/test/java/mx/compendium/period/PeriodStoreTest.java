package mx.compendium.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.period.model.ReportingPeriod;
import mx.compendium.period.store.PeriodStore;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PeriodStoreTest {

    static final PeriodDraft DRAFT = new PeriodDraft(
            "2031",
            new PeriodTerms(
                    "Edición 2031",
                    LocalDate.of(2030, 7, 1),
                    LocalDate.of(2031, 6, 30),
                    Instant.parse("2031-09-01T05:59:00Z"),
                    Instant.parse("2031-09-15T05:59:00Z"),
                    "America/Mexico_City",
                    RoundingRule.TRUNCATE,
                    "2031",
                    PeriodTemplate.STANDARD),
            List.of());

    @Test
    void a_planned_period_is_read_back_as_it_was_planned(Database database) {
        database.doInTransaction(em -> new PeriodStore(em).add(new ReportingPeriod(DRAFT), List.of()));
        PeriodRow row = database.inTransaction(
                em -> new PeriodStore(em).find("2031").orElseThrow().row(0));
        assertThat(row).isEqualTo(new PeriodRow("2031", DRAFT.terms(), PeriodState.PLANNED, false, 0, 1));
    }

    @Test
    void the_clock_is_the_databases(Database database) {
        Instant before = Instant.parse(database.value(
                "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"));
        Instant now = database.inTransaction(em -> new DatabaseClock(em).now());
        assertThat(now).isBetween(before, before.plusSeconds(60));
    }
}
