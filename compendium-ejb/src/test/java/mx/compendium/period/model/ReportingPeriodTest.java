package mx.compendium.period.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import org.junit.jupiter.api.Test;

/** The life of a period: each step from one state only. */
class ReportingPeriodTest {

    private static final List<Consumer<ReportingPeriod>> STEPS =
            List.of(ReportingPeriod::open, ReportingPeriod::close, ReportingPeriod::seal, ReportingPeriod::publish);
    private static final List<String> REFUSALS = List.of(
            "period.open.not-planned", "period.close.not-open", "period.seal.not-closed", "period.publish.not-sealed");

    private static ReportingPeriod after(int steps) {
        ReportingPeriod period = new ReportingPeriod(new PeriodDraft(
                "2025",
                new PeriodTerms(
                        "Edición 2025",
                        LocalDate.of(2024, 7, 1),
                        LocalDate.of(2025, 6, 30),
                        Instant.parse("2025-08-01T05:59:59Z"),
                        Instant.parse("2025-09-01T05:59:59Z"),
                        "America/Mexico_City",
                        RoundingRule.HALF_UP,
                        "2022",
                        PeriodTemplate.STANDARD),
                List.of()));
        STEPS.subList(0, steps).forEach(step -> step.accept(period));
        return period;
    }

    @Test
    void a_period_is_planned_opened_closed_sealed_and_published() {
        assertThat(List.of(0, 1, 2, 3, 4))
                .extracting(steps -> after(steps).state())
                .containsExactly(PeriodState.values());
    }

    @Test
    void every_step_is_refused_in_every_other_state_and_changes_nothing() {
        for (int state = 0; state <= STEPS.size(); state++) {
            for (int step = 0; step < STEPS.size(); step++) {
                ReportingPeriod period = after(state);
                if (step != state) {
                    refused(period, STEPS.get(step), REFUSALS.get(step));
                }
            }
        }
    }

    private static void refused(ReportingPeriod period, Consumer<ReportingPeriod> step, String code) {
        PeriodState before = period.state();
        assertThatThrownBy(() -> step.accept(period))
                .isInstanceOfSatisfying(
                        RulesBroken.class,
                        broken -> assertThat(broken.violations()).containsExactly(Violation.of(code, before)));
        assertThat(period.state()).isEqualTo(before);
    }

    @Test
    void its_data_are_frozen_from_the_seal_on() {
        assertThat(Map.of(2, after(2).sealed(), 3, after(3).sealed(), 4, after(4).sealed()))
                .isEqualTo(Map.of(2, false, 3, true, 4, true));
    }

    @Test
    void only_a_closed_period_has_nothing_of_its_own_against_the_seal() {
        assertThat(after(2).againstSeal()).isEmpty();
        assertThat(after(1).againstSeal()).containsExactly(Violation.of("period.seal.not-closed", PeriodState.OPEN));
    }

    @Test
    void its_row_says_what_was_planned() {
        ReportingPeriod period = after(0);
        PeriodRow row = period.row(60);
        assertThat(row.code()).isEqualTo("2025").isEqualTo(period.code());
        assertThat(row.invited()).isEqualTo(60);
        assertThat(row.demonstration()).isFalse();
        assertThat(period.terms().rounding()).isEqualTo(RoundingRule.HALF_UP);
        assertThat(period.terms().historyBegins()).isEqualTo("2022");
    }
}
