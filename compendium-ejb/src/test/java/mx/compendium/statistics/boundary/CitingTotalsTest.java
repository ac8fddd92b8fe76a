package mx.compendium.statistics.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.SqlRefused;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.Citation;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.period.boundary.PeriodSealing;
import mx.compendium.statistics.CitedTotalDraft;
import mx.compendium.statistics.CitedTotalRow;
import mx.compendium.statistics.FirstTime;
import mx.compendium.statistics.FirstTime.Answer;
import mx.compendium.statistics.PeriodFigures;
import org.junit.jupiter.api.Test;

/** A history that begins with an edition known only as totals, on the real database and the demonstration's periods. */
@DatabaseTest(demonstration = true)
class CitingTotalsTest {

    private static final Citation SOURCE = new Citation("Informe Ejecutivo 2021", "p. 4", "15/12/2021");
    private static final Login ADMINISTRATOR =
            Login.of("sub-administradora", RoleNames.ADMINISTRATOR).claiming("administradora", "Administradora", null);

    private static CitedTotalDraft total(String figure, long value) {
        return new CitedTotalDraft("2021", LocalDate.of(2020, 6, 1), LocalDate.of(2021, 5, 31), figure, value, SOURCE);
    }

    private static void with(Database database, Consumer<CitingTotals> act) {
        database.doInTransaction(em -> act.accept(door(em)));
    }

    private static CitingTotals door(EntityManager em) {
        return new Wiring(em, ADMINISTRATOR).bean(CitingTotals.class);
    }

    private static CitedTotalRow row(Database database, String figure) {
        return database.inTransaction(em -> door(em).list()).stream()
                .filter(row -> row.said().figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private static FirstTime osc(Database database) {
        return figures(database).firstTime("participants.group.OSC").orElseThrow();
    }

    private static PeriodFigures figures(Database database) {
        return database.inTransaction(em -> {
            DatasetReading datasets = new Wiring(em, ADMINISTRATOR).bean(DatasetReading.class);
            return datasets.sealed("2023")
                    .map(datasets::figures)
                    .orElseGet(
                            () -> FigureCounting.of(datasets.provisional("2023"), datasets.historyOf("2023", "2021")));
        });
    }

    @Test
    void a_history_that_begins_with_cited_totals_speaks_by_what_they_show_and_a_seal_keeps_it(Database database) {
        with(database, totals -> totals.cite(total("reports.total", 300)));
        database.doInTransaction(
                em -> em.createNativeQuery("update reporting_period set history_begins = '2021' where code = '2023'")
                        .executeUpdate());
        assertThat(osc(database).answer())
                .as("the totals are silent about the OSC")
                .isEqualTo(Answer.UNKNOWN);
        with(database, totals -> totals.cite(total("participants.group.OSC", 2)));
        assertThat(osc(database).answer()).isEqualTo(Answer.NO);
        UUID wrong = row(database, "participants.group.OSC").id();
        with(database, totals -> totals.correct(wrong, total("participants.group.OSC", 0), "Errata del informe"));
        assertThat(osc(database).answer()).isEqualTo(Answer.YES);
        assertThat(osc(database).periods()).containsExactly("2021", "2022");
        assertThat(osc(database).cited()).containsExactly("2021");
        database.doInTransaction(
                em -> new Wiring(em, ADMINISTRATOR).bean(PeriodSealing.class).seal("2023"));
        UUID right = row(database, "participants.group.OSC").id();
        with(database, totals -> totals.remove(right, "Se busca otra fuente"));
        assertThat(osc(database).answer()).as("what was known at the seal").isEqualTo(Answer.YES);
        assertThat(database.value("select count(*) from cited_total where figure = 'participants.group.OSC'"))
                .as("nothing is overwritten")
                .isEqualTo("2");
    }

    @Test
    void a_total_without_a_reason_is_neither_corrected_nor_removed(Database database) {
        with(database, totals -> totals.cite(total("objectives.covered", 20)));
        UUID id = row(database, "objectives.covered").id();
        assertThat(refusal(database, totals -> totals.remove(id, " "))).isEqualTo("cited.reason-missing");
        assertThat(refusal(database, totals -> totals.correct(id, total("objectives.covered", 21), "")))
                .isEqualTo("cited.reason-missing");
        assertThat(row(database, "objectives.covered").said().value()).isEqualTo(20);
    }

    private static String refusal(Database database, Consumer<CitingTotals> act) {
        return catchThrowableOfType(RulesBroken.class, () -> with(database, act)).violations().stream()
                .map(Violation::code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_edition_that_is_held_is_not_cited(Database database) {
        CitedTotalDraft held = new CitedTotalDraft(
                "2022", LocalDate.of(2021, 6, 1), LocalDate.of(2022, 5, 31), "reports.total", 346, SOURCE);
        assertThat(refusal(database, totals -> totals.cite(held))).isEqualTo("cited.edition-held");
    }

    @Test
    void the_database_keeps_what_was_cited(Database database) {
        with(database, totals -> totals.cite(total("participants.total", 50)));
        for (String statement : List.of(
                "update cited_total set value = 51 where figure = 'participants.total'",
                "delete from cited_total",
                "truncate cited_total")) {
            assertThat(catchThrowableOfType(SqlRefused.class, () -> database.run(statement))
                            .state())
                    .isEqualTo("CP002");
        }
    }

    @Test
    void a_period_may_be_planned_with_a_history_that_begins_with_a_cited_edition(Database database) {
        with(database, totals -> totals.cite(total("reports.objective.05", 3)));
        PeriodTerms terms = new PeriodTerms(
                "Edición 2030",
                LocalDate.of(2029, 7, 1),
                LocalDate.of(2030, 6, 30),
                Instant.parse("2030-10-01T06:00:00Z"),
                Instant.parse("2030-10-01T06:00:00Z"),
                "America/Mexico_City",
                RoundingRule.TRUNCATE,
                "2021",
                PeriodTemplate.STANDARD);
        PeriodRow planned = database.inTransaction(em -> new Wiring(em, ADMINISTRATOR)
                .bean(PeriodAdministration.class)
                .plan(new PeriodDraft("2030", terms, List.of())));
        assertThat(planned.terms().historyBegins()).isEqualTo("2021");
    }
}
