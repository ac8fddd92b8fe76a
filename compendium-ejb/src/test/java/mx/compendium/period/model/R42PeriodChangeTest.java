package mx.compendium.period.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodState;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import org.junit.jupiter.api.Test;

class R42PeriodChangeTest {

    private static final Instant NOW = Instant.parse("2025-01-15T12:00:00Z");
    private static final Instant DUE = Instant.parse("2025-02-01T05:59:59Z");
    private static final String ZONE = "America/Mexico_City";
    private static final PeriodTerms BEFORE = terms(DUE, ZONE, RoundingRule.TRUNCATE, "2022");

    @Test
    void r42_a_planned_period_changes_in_everything_without_a_reason() {
        PeriodTerms other = terms(NOW.minusSeconds(1), "America/Tijuana", RoundingRule.HALF_UP, "2023");
        assertThat(against(PeriodState.PLANNED, other, "")).isEmpty();
    }

    @Test
    void r42_an_open_period_keeps_the_rules_its_figures_are_counted_by() {
        PeriodTerms other = terms(DUE, "America/Tijuana", RoundingRule.HALF_UP, "2023");
        assertThat(against(PeriodState.OPEN, other, "Error"))
                .containsExactly(
                        Violation.at("zone", "period.change.kept-since-opening"),
                        Violation.at("rounding", "period.change.kept-since-opening"),
                        Violation.at("historyBegins", "period.change.kept-since-opening"));
    }

    @Test
    void r42_a_deadline_moves_with_a_reason_and_only_to_an_instant_to_come() {
        assertThat(against(PeriodState.OPEN, terms(DUE.plusSeconds(60), ZONE, RoundingRule.TRUNCATE, "2022"), " "))
                .containsExactly(Violation.at("reason", "period.change.reason-missing"));
        assertThat(against(PeriodState.OPEN, terms(NOW, ZONE, RoundingRule.TRUNCATE, "2022"), "Error"))
                .containsExactly(Violation.at("dueAt", "period.change.date-past"));
        assertThat(against(PeriodState.OPEN, terms(NOW.plusMillis(1), ZONE, RoundingRule.TRUNCATE, "2022"), "Sismo"))
                .isEmpty();
    }

    @Test
    void r42_what_does_not_move_needs_no_reason_however_long_it_has_passed() {
        assertThat(R42PeriodChange.against(PeriodState.OPEN, BEFORE, BEFORE, "", DUE.plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void r42_after_closing_nothing_changes() {
        for (PeriodState state : List.of(PeriodState.CLOSED, PeriodState.SEALED, PeriodState.PUBLISHED)) {
            assertThat(against(state, BEFORE, "Error"))
                    .containsExactly(Violation.of("period.change.not-planning", state));
        }
    }

    private static List<Violation> against(PeriodState state, PeriodTerms after, String reason) {
        return R42PeriodChange.against(state, BEFORE, after, reason, NOW);
    }

    private static PeriodTerms terms(Instant due, String zone, RoundingRule rounding, String history) {
        LocalDate day = LocalDate.of(2024, 6, 30);
        return new PeriodTerms(
                "Edición", day, day, due, DUE.plusSeconds(3600), zone, rounding, history, PeriodTemplate.STANDARD);
    }
}
