package mx.compendium.period.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodSheet;
import mx.compendium.period.PeriodState;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class PeriodAdministrationTest {

    private static final Instant DUE = Instant.parse("2031-10-01T05:59:00Z");

    @Test
    void the_list_begins_with_the_latest_and_counts_who_is_invited(Database database) {
        List<PeriodRow> rows = database.rolledBack(em -> door(em).list());
        assertThat(rows).extracting(PeriodRow::code).containsExactly("2024", "2023", "2022");
        assertThat(rows).extracting(PeriodRow::invited).containsExactly(60, 60, 56);
        assertThat(rows).allMatch(PeriodRow::demonstration);
    }

    @Test
    void the_sheet_counts_reports_by_state_and_names_the_participants(Database database) {
        PeriodSheet sheet = database.rolledBack(em -> door(em).sheet("2023"));
        assertThat(sheet.reportsByState()).isEqualTo(Map.of("ACCEPTED", 356L));
        assertThat(sheet.participants()).hasSize(60);
        assertThat(sheet.sealBlockers()).isEmpty();
    }

    @Test
    void a_planned_period_is_opened_and_closed_in_this_order(Database database) {
        PeriodState closed = database.rolledBack(em -> {
            door(em).plan(draft("2031", List.of("INM", "EF-GRO", "INM")));
            em.flush();
            door(em).open("2031");
            door(em).close("2031");
            em.flush();
            assertThat(door(em).sheet("2031").participants()).hasSize(2);
            return door(em).sheet("2031").row().state();
        });
        assertThat(closed).isEqualTo(PeriodState.CLOSED);
    }

    @Test
    void a_period_without_anybody_invited_is_not_opened(Database database) {
        assertThat(refusal(database, em -> {
                    door(em).plan(draft("2031", List.of()));
                    em.flush();
                    door(em).open("2031");
                }))
                .containsExactly(Violation.of("period.open.nobody-invited"));
    }

    @Test
    void steps_out_of_order_are_refused(Database database) {
        assertThat(refusal(database, em -> door(em).open("2024")))
                .containsExactly(Violation.of("period.open.not-planned", PeriodState.OPEN));
        assertThat(refusal(database, em -> door(em).close("2023")))
                .containsExactly(Violation.of("period.close.not-open", PeriodState.CLOSED));
    }

    @Test
    void everything_wrong_with_a_plan_is_told_at_once(Database database) {
        PeriodDraft wrong = new PeriodDraft(
                "20-24",
                new PeriodTerms(
                        " ",
                        LocalDate.of(2024, 7, 1),
                        LocalDate.of(2024, 6, 30),
                        DUE,
                        DUE.minusSeconds(1),
                        "America/Atlantis",
                        RoundingRule.TRUNCATE,
                        "1999",
                        PeriodTemplate.STANDARD),
                List.of("INM", "NADIE"));
        assertThat(refusal(database, em -> door(em).plan(wrong)))
                .extracting(Violation::code)
                .containsExactlyInAnyOrder(
                        "period.plan.code-malformed",
                        "period.plan.title-length",
                        "period.plan.coverage-reversed",
                        "period.plan.closes-before-due",
                        "period.plan.zone-unknown",
                        "period.plan.history-unknown",
                        "period.plan.institution-unknown");
    }

    @Test
    void a_code_is_planned_once(Database database) {
        assertThat(refusal(database, em -> door(em).plan(draft("2024", List.of("INM")))))
                .containsExactly(Violation.at("code", "period.plan.code-taken", "2024"));
    }

    private static List<Violation> refusal(Database database, Consumer<EntityManager> attempt) {
        return database.rolledBack(em -> catchThrowableOfType(RulesBroken.class, () -> attempt.accept(em))
                .violations());
    }

    private static PeriodDraft draft(String code, List<String> institutions) {
        return new PeriodDraft(
                code,
                new PeriodTerms(
                        "Edición " + code,
                        LocalDate.of(2030, 7, 1),
                        LocalDate.of(2031, 6, 30),
                        DUE,
                        DUE,
                        "America/Mexico_City",
                        RoundingRule.HALF_UP,
                        "2022",
                        PeriodTemplate.STANDARD),
                institutions);
    }

    private static PeriodAdministration door(EntityManager em) {
        return new Wiring(em, Login.of("sub-admin", "administrator")).bean(PeriodAdministration.class);
    }
}
