package mx.compendium.claim.model;

import static mx.compendium.statistics.ReportEntries.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.compendium.action.Reach;
import mx.compendium.claim.Verdict;
import mx.compendium.claim.model.About.Manner;
import mx.compendium.claim.model.Moves.Direction;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.model.FigureRules;
import org.junit.jupiter.api.Test;

/** What is published with a sentence is true or false by the figures and the reports. */
class AssertionsTest {

    private static final PeriodContent FORMER = Contents.of(
            2022, report(91).by("EF-GRO"), report(92).by("SALUD"), report(93).by("SEP"));
    private static final PeriodContent CONTENT = Contents.of(
            2023,
            report(1).by("EF-GRO").joint("2x1").objective(1),
            report(2).by("EF-TAMPS").joint("2x1").objective(1),
            report(3).by("SALUD").objective(2).featured().measured("personas", Reach.DIRECT, 20053),
            report(4).by("EF-GRO").objective(3));
    private static final Telling TELLING =
            new Telling(FigureRules.figures(CONTENT, History.of("2022", Contents.sealed(FORMER))), CONTENT);

    private static Verdict verdict(Asserted asserted) {
        return asserted.objection(TELLING).map(Objection::verdict).orElse(Verdict.HOLDS);
    }

    @Test
    void a_figure_moves_one_way_only() {
        assertThat(verdict(new Moves("reports.group.EF", Direction.UP))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Moves("reports.group.EF", Direction.SAME))).isEqualTo(Verdict.FAILS);
        assertThat(verdict(new Moves("reports.group.APF", Direction.DOWN))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Moves("reports.group.JUD", Direction.SAME))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Moves("no.such", Direction.UP))).isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void the_largest_leave_no_other_level_with_them() {
        assertThat(verdict(new Largest(List.of(1)))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Largest(List.of(1, 2)))).isEqualTo(Verdict.FAILS);
    }

    @Test
    void what_is_uncovered_is_named_exactly() {
        assertThat(verdict(new Covered())).isEqualTo(Verdict.FAILS);
        assertThat(verdict(new Uncovered(List.of(4)))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Uncovered(List.of(3, 4)))).isEqualTo(Verdict.FAILS);
        assertThat(verdict(new Uncovered(List.of()))).isEqualTo(Verdict.FAILS);
    }

    @Test
    void a_complete_list_names_all_and_nobody_else() {
        assertThat(verdict(new CompleteList("participants.group.", List.of("APF", "EF"))))
                .isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new CompleteList("participants.group.", List.of("EF"))))
                .isEqualTo(Verdict.FAILS);
        assertThat(verdict(new CompleteList("participants.group.", List.of("EF", "OSC"))))
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void a_joint_programme_has_these_reports_and_no_other() {
        assertThat(verdict(new Joint("2x1", List.of("PMM-2023-0001", "PMM-2023-0002"))))
                .isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Joint("2x1", List.of("PMM-2023-0001", "PMM-2023-0003"))))
                .isEqualTo(Verdict.FAILS);
        assertThat(verdict(new Joint("none", List.of()))).isEqualTo(Verdict.FAILS);
    }

    @Test
    void a_measurement_has_its_dates_within_or_not() {
        var measurement = CONTENT.reports().get(2).measurements().get(0);
        Measured said = Measured.of(CONTENT.period(), CONTENT.reports().get(2), measurement);
        assertThat(verdict(said)).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Measured(said.action(), 1, said.from(), said.to(), !said.within())))
                .isEqualTo(Verdict.FAILS);
        assertThat(verdict(new Measured(said.action(), 1, LocalDate.of(2022, 6, 2), said.to(), true)))
                .isEqualTo(Verdict.FAILS);
        assertThat(verdict(new Measured(said.action(), 2, said.from(), said.to(), true)))
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void a_cause_is_the_part_that_moved_the_whole() {
        List<String> groups = List.of("reports.group.EF", "reports.group.APF");
        assertThat(verdict(new Cause("reports.total", "reports.group.EF", groups)))
                .isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Cause("reports.total", "reports.group.APF", groups)))
                .isEqualTo(Verdict.FAILS);
        assertThat(verdict(new Cause("reports.total", "reports.group.EF", List.of("reports.group.EF"))))
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void a_round_number_is_near_its_figure() {
        String fairs = "measurement.PMM-2023-0003.1.total";
        assertThat(verdict(new About(fairs, Manner.MORE_THAN, new BigDecimal("20000"))))
                .isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new About(fairs, Manner.LESS_THAN, new BigDecimal("20000"))))
                .isEqualTo(Verdict.FAILS);
        assertThat(verdict(new About("no.such", Manner.ABOUT, BigDecimal.TEN))).isEqualTo(Verdict.UNSUPPORTED);
    }
}
