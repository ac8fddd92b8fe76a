package mx.compendium.statistics.model;

import static mx.compendium.statistics.ReportEntries.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.compendium.action.Reach;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.statistics.CitedTotals;
import mx.compendium.statistics.CitedTotals.Cited;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.FirstTime;
import mx.compendium.statistics.FirstTime.Answer;
import mx.compendium.statistics.History;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ReportEntries;
import org.junit.jupiter.api.Test;

/** Each rule of the rulebook as a sentence. */
class RulesTest {

    private static final History NONE = History.none("2022");

    private static PeriodFigures figures(ReportEntries... reports) {
        return FigureRules.figures(Contents.of(2023, reports), NONE);
    }

    private static long value(PeriodFigures figures, String code) {
        return figures.figure(code).value().longValueExact();
    }

    @Test
    void r01_a_report_counts_once_whoever_shares_in_it() {
        PeriodFigures figures = figures(report(1).by("SALUD", "SEP"), report(2).by("SEP"));
        assertThat(value(figures, "reports.total")).isEqualTo(2);
        assertThat(value(figures, "reports.institution.SALUD")).isEqualTo(1);
        assertThat(value(figures, "reports.institution.SEP")).isEqualTo(1);
    }

    @Test
    void r01_reports_that_name_unknown_things_are_refused_all_at_once() {
        assertThatThrownBy(() -> figures(
                        report(1).by("NADIE"),
                        report(2).objective(99),
                        report(3).joint("nada")))
                .isInstanceOfSatisfying(
                        RulesBroken.class,
                        broken -> assertThat(broken.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly(
                                        "figures.institution-unknown",
                                        "figures.objective-unknown",
                                        "figures.joint-programme-unknown"));
    }

    @Test
    void r02_every_part_is_given_even_when_nobody_reported() {
        PeriodFigures figures = figures(report(1).objective(2).by("EF-GRO").type(ReportType.GOOD_PRACTICE));
        assertThat(value(figures, "reports.objective.02")).isEqualTo(1);
        assertThat(value(figures, "reports.objective.04")).isZero();
        assertThat(value(figures, "reports.group.EF")).isEqualTo(1);
        assertThat(value(figures, "reports.group.OSC")).isZero();
        assertThat(value(figures, "reports.type.GOOD_PRACTICE")).isEqualTo(1);
        assertThat(value(figures, "reports.state.12")).isEqualTo(1);
        assertThat(value(figures, "reports.state.16")).isZero();
    }

    @Test
    void r02_only_state_governments_count_by_state() {
        PeriodFigures figures =
                figures(report(1).by("SALUD").in("12"), report(2).by("EF-TAMPS").in("12"));
        assertThat(value(figures, "reports.state.12")).isZero();
        assertThat(value(figures, "reports.state.28")).isEqualTo(1);
    }

    @Test
    void r02_a_state_government_without_a_state_refuses_the_break_down_and_is_named() {
        PeriodContent content =
                Contents.of(2023, report(1).by("SALUD"), report(7).by("EF-NADA"));
        List<InstitutionEntry> institutions = Stream.concat(
                        content.institutions().stream(),
                        Stream.of(new InstitutionEntry("EF-NADA", "Nada", "NADA", InstitutionGroup.EF, null)))
                .toList();
        PeriodFigures figures = FigureRules.figures(
                new PeriodContent(
                        content.period(),
                        content.objectives(),
                        content.states(),
                        institutions,
                        content.reports(),
                        content.jointProgrammes()),
                NONE);
        assertThat(figures.find("reports.state.12")).isEmpty();
        assertThat(figures.refusal("reports.state.*"))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).endsWith(": PMM-2023-0007"));
        assertThat(value(figures, "reports.group.EF")).isEqualTo(1);
    }

    @Test
    void r03_without_reports_there_is_no_share() {
        assertThat(figures().find("reports.objective.01.share")).isEmpty();
    }

    @Test
    void r03_a_share_names_its_numerator_and_denominator() {
        Figure share = figures(report(1).objective(2), report(2), report(3)).figure("reports.objective.02.share");
        assertThat(share.text()).isEqualTo("33.33%");
        assertThat(share.numerator()).isEqualTo(1);
        assertThat(share.denominator()).isEqualTo(3);
        assertThat(share.definition().spanish()).contains("truncado").contains("Base: reportes.");
    }

    private static FirstTime osc(History history) {
        return FigureRules.figures(Contents.of(2023, report(1).by("IMUMI")), history)
                .firstTime("participants.group.OSC")
                .orElseThrow();
    }

    @Test
    void r04_the_first_time_is_told_with_its_universe() {
        FirstTime first = osc(
                History.of("2022", Contents.sealed(Contents.of(2022, report(1).by("SALUD")))));
        assertThat(first.answer()).isEqualTo(Answer.YES);
        assertThat(first.since()).isEqualTo("2022");
        assertThat(first.periods()).containsExactly("2022");
    }

    @Test
    void r04_what_happened_before_is_not_the_first_time() {
        FirstTime first = osc(
                History.of("2022", Contents.sealed(Contents.of(2022, report(1).by("IMUMI")))));
        assertThat(first.answer()).isEqualTo(Answer.NO);
        assertThat(first.reason()).contains("2022");
    }

    @Test
    void r04_the_first_period_of_the_history_cannot_speak_of_a_first_time() {
        FirstTime first = osc(History.none("2023"));
        assertThat(first.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(first.reason()).contains("2023 es la primera");
        assertThat(osc(NONE).reason()).contains("Falta la edición 2022");
    }

    @Test
    void r04_an_objective_is_reported_on_for_the_first_time_or_not_at_all() {
        History history =
                History.of("2022", Contents.sealed(Contents.of(2022, report(1).objective(1))));
        PeriodFigures figures = FigureRules.figures(
                Contents.of(2023, report(1).objective(1), report(2).objective(2)), history);
        assertThat(List.of("01", "02", "03"))
                .extracting(number -> figures.firstTime("reports.objective." + number)
                        .orElseThrow()
                        .answer())
                .containsExactly(Answer.NO, Answer.YES, Answer.NO);
        assertThat(figures.firstTime("reports.objective.03").orElseThrow().reason())
                .isEqualTo("No hay acciones en el objetivo.");
    }

    @Test
    void r04_r06_a_later_edition_is_no_history() {
        History later = new History(
                "2022",
                List.of(Contents.sealed(Contents.of(2024, report(1).by("IMUMI")))),
                List.of(new CitedTotals(
                        "2025",
                        LocalDate.of(2024, 7, 1),
                        LocalDate.of(2025, 6, 30),
                        Map.of("reports.total", new Cited(9, "Informe Ejecutivo 2025")))));
        assertThat(FigureRules.figures(Contents.of(2023, report(1).by("IMUMI")), later)
                        .find("reports.total.former"))
                .isEmpty();
        assertThat(osc(later).reason()).contains("Falta la edición 2022");
    }

    @Test
    void r04_a_missing_period_in_between_refuses_the_first_time_and_is_named() {
        History history =
                History.of("2021", Contents.sealed(Contents.of(2021, report(1).by("SALUD"))));
        FirstTime first = osc(history);
        assertThat(first.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(first.reason().replace('\u00a0', ' ')).contains("del 1 de junio de 2021 al 31 de mayo de 2022");
    }

    @Test
    void r04_totals_support_only_what_they_show() {
        assertThat(osc(cited(Map.of("participants.group.OSC", 0L))).answer()).isEqualTo(Answer.YES);
        assertThat(osc(cited(Map.of("participants.group.OSC", 3L))).answer()).isEqualTo(Answer.NO);
        FirstTime silent = osc(cited(Map.of("reports.total", 346L)));
        assertThat(silent.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(silent.reason()).contains("no lo muestran");
    }

    @Test
    void r04_a_first_time_says_which_of_its_editions_are_known_only_as_totals() {
        assertThat(osc(cited(Map.of("participants.group.OSC", 0L))).cited()).containsExactly("2022");
        assertThat(osc(History.of(
                                "2022",
                                Contents.sealed(Contents.of(2022, report(1).by("SALUD")))))
                        .cited())
                .isEmpty();
    }

    @Test
    void r06_frozen_data_stand_in_the_place_of_totals_of_the_same_days() {
        History totals = cited(Map.of("reports.total", 999L));
        History both = new History(
                "2022", List.of(Contents.sealed(Contents.of(2022, report(1).by("SALUD")))), totals.cited());
        assertThat(both.cited()).isEmpty();
        assertThat(value(FigureRules.figures(Contents.of(2023, report(1)), both), "reports.total.former"))
                .isEqualTo(1);
    }

    private static History cited(Map<String, Long> values) {
        Map<String, Cited> cited = new HashMap<>();
        values.forEach((figure, value) -> cited.put(figure, new Cited(value, "Informe Ejecutivo 2022")));
        CitedTotals totals = new CitedTotals("2022", LocalDate.of(2021, 6, 1), LocalDate.of(2022, 5, 31), cited);
        return new History("2022", List.of(), List.of(totals));
    }

    @Test
    void r04_incomplete_coverage_names_the_objectives_without_action() {
        FirstTime coverage = figures(report(1).objective(1), report(2).objective(3))
                .firstTime("objectives.covered")
                .orElseThrow();
        assertThat(coverage.answer()).isEqualTo(Answer.NO);
        assertThat(coverage.reason()).contains("objetivos 2 y 4");
    }

    @Test
    void r06_a_comparison_takes_the_frozen_value_and_its_records() {
        History history =
                History.of("2022", Contents.sealed(Contents.of(2022, report(7).by("EF-GRO"), report(8), report(9))));
        PeriodFigures figures =
                FigureRules.figures(Contents.of(2023, report(1), report(2).by("EF-GRO")), history);
        assertThat(figures.former()).contains("2022");
        assertThat(value(figures, "reports.total.former")).isEqualTo(3);
        assertThat(figures.figure("reports.total.former").recordCount()).isEqualTo(3);
        Figure change = figures.figure("reports.total.change");
        assertThat(change.text()).isEqualTo("\u22121");
        assertThat(change.numerator()).isEqualTo(2);
        assertThat(change.denominator()).isEqualTo(3);
        assertThat(figures.figure("reports.total.growth").text()).isEqualTo("\u221233.33%");
        assertThat(figures.figure("reports.group.EF.change").text()).isEqualTo("0");
    }

    @Test
    void r06_cited_totals_are_compared_as_far_as_they_go_and_name_their_source() {
        PeriodFigures figures = FigureRules.figures(Contents.of(2023, report(1)), cited(Map.of("reports.total", 346L)));
        assertThat(figures.figure("reports.total.change").text()).isEqualTo("\u2212345");
        assertThat(figures.figure("reports.total.former").definition().spanish())
                .contains("Informe Ejecutivo 2022");
        assertThat(figures.find("reports.group.EF.former")).isEmpty();
        assertThat(figures.find("likeforlike.reports")).isEmpty();
    }

    @Test
    void r06_without_a_former_period_nothing_is_compared() {
        assertThat(figures(report(1)).find("reports.total.former")).isEmpty();
    }

    @Test
    void r07_the_three_largest_objectives_are_named() {
        PeriodFigures figures = figures(
                report(1).objective(4),
                report(2).objective(4),
                report(3).objective(2),
                report(4).objective(2),
                report(5).objective(1),
                report(6).objective(1),
                report(7).objective(3));
        assertThat(figures.concentratedObjectives()).containsExactly(1, 2, 4);
        assertThat(value(figures, "concentration.top3")).isEqualTo(6);
        assertThat(figures.figure("concentration.top3.share").text()).isEqualTo("85.71%");
    }

    @Test
    void r07_a_tie_for_the_third_place_is_refused() {
        PeriodFigures figures = figures(
                report(1).objective(1),
                report(2).objective(2),
                report(3).objective(3),
                report(4).objective(4));
        assertThat(figures.concentratedObjectives()).isEmpty();
        assertThat(figures.refusal("concentration.top3")).isPresent();
        assertThatThrownBy(() -> figures.figure("concentration.top3"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("empate");
    }

    @Test
    void r08_an_objective_is_covered_by_one_report() {
        PeriodFigures figures = figures(
                report(1).objective(1), report(2).objective(1), report(3).objective(3));
        assertThat(value(figures, "objectives.covered")).isEqualTo(2);
        assertThat(value(figures, "objectives.total")).isEqualTo(4);
    }

    @Test
    void r09_participants_are_responsible_for_a_report_and_invited_is_another_figure() {
        PeriodFigures figures = figures(
                report(1).by("EF-GRO", "SEP"), report(2).by("EF-GRO"), report(3).by("SALUD"));
        assertThat(value(figures, "participants.total")).isEqualTo(2);
        assertThat(value(figures, "participants.group.EF")).isEqualTo(1);
        assertThat(figures.figure("participants.group.EF").recordCount()).isEqualTo(2);
        assertThat(value(figures, "participants.group.JUD")).isZero();
        assertThat(value(figures, "participants.states")).isEqualTo(1);
        assertThat(value(figures, "invited.total")).isEqualTo(8);
    }

    @Test
    void r10_a_joint_programme_counts_once_under_its_coordinator() {
        PeriodFigures figures = figures(
                report(1).by("EF-TAMPS").joint("2x1").objective(2),
                report(2).by("EF-GRO").joint("2x1").objective(3),
                report(3));
        assertThat(value(figures, "reports.total")).isEqualTo(3);
        assertThat(value(figures, "programmes.total")).isEqualTo(2);
        assertThat(value(figures, "programmes.objective.03")).isEqualTo(1);
        assertThat(value(figures, "programmes.objective.02")).isZero();
        assertThat(value(figures, "programmes.group.EF")).isEqualTo(1);
    }

    @Test
    void r11_participations_count_every_institution_of_a_report() {
        assertThat(value(figures(report(1).by("SALUD", "SEP", "INE"), report(2)), "participations.total"))
                .isEqualTo(4);
    }

    @Test
    void r12_only_reports_marked_as_mainly_aimed_at_them_count() {
        PeriodFigures figures = figures(report(1).aimed(), report(2), report(3));
        assertThat(value(figures, "aimed.girls-adolescents-women")).isEqualTo(1);
        assertThat(figures.figure("aimed.girls-adolescents-women.share").text()).isEqualTo("33.33%");
    }

    @Test
    void r13_by_territory_a_report_counts_in_each_state_and_national_ones_apart() {
        PeriodFigures figures =
                figures(report(1).in("12", "28"), report(2).in("12"), report(3).national());
        assertThat(value(figures, "reports.territory.12")).isEqualTo(2);
        assertThat(value(figures, "reports.territory.28")).isEqualTo(1);
        assertThat(value(figures, "reports.territory.16")).isZero();
        assertThat(value(figures, "reports.territory.national")).isEqualTo(1);
    }

    @Test
    void r14_like_for_like_leaves_out_who_took_part_only_once() {
        History history = History.of(
                "2022",
                Contents.sealed(Contents.of(2022, report(7).by("SEP"), report(8).by("INE"))));
        PeriodFigures figures = FigureRules.figures(
                Contents.of(
                        2023,
                        report(1).by("SEP"),
                        report(2).by("SEP"),
                        report(3).by("IMUMI")),
                history);
        assertThat(value(figures, "likeforlike.institutions")).isEqualTo(1);
        assertThat(value(figures, "likeforlike.reports")).isEqualTo(2);
        assertThat(value(figures, "likeforlike.reports.former")).isEqualTo(1);
        assertThat(figures.figure("likeforlike.reports.change").text()).isEqualTo("+1");
    }

    @Test
    void r15_a_featured_measurement_is_printed_as_reported() {
        PeriodFigures figures = figures(report(1).featured().measured("personas", Reach.DIRECT, 20053, 11706L, 8347L));
        assertThat(figures.figure("measurement.PMM-2023-0001.1.total").text()).isEqualTo("20\u202f053");
        assertThat(figures.figure("measurement.PMM-2023-0001.1.women").text()).isEqualTo("11\u202f706");
        assertThat(figures.find("measurement.PMM-2023-0001.1.diversity")).isEmpty();
    }

    @Test
    void r15_a_break_down_that_does_not_sum_is_refused_and_its_total_kept() {
        PeriodFigures figures = figures(report(1).featured().measured("personas", Reach.DIRECT, 10, 4L, 5L));
        assertThat(value(figures, "measurement.PMM-2023-0001.1.total")).isEqualTo(10);
        assertThat(figures.find("measurement.PMM-2023-0001.1.women")).isEmpty();
        assertThat(figures.refusal("measurement.PMM-2023-0001.1.*")).isPresent();
    }

    @Test
    void r15_a_measurement_without_a_break_down_is_whole() {
        PeriodFigures figures = figures(report(1).featured().measured("personas", Reach.DIRECT, 10));
        assertThat(value(figures, "measurement.PMM-2023-0001.1.total")).isEqualTo(10);
        assertThat(figures.refusal("measurement.PMM-2023-0001.1.*")).isEmpty();
    }

    @Test
    void r16_units_and_reaches_are_never_added() {
        PeriodFigures figures = figures(
                report(1).measured("personas", Reach.DIRECT, 10).measured("personas", Reach.INDIRECT, 7),
                report(2).measured("Personas", Reach.DIRECT, 5).measured("obras", Reach.DIRECT, 3));
        assertThat(value(figures, "beneficiaries.personas.direct")).isEqualTo(15);
        assertThat(value(figures, "beneficiaries.personas.indirect")).isEqualTo(7);
        assertThat(value(figures, "beneficiaries.obras.direct")).isEqualTo(3);
    }

    @Test
    void r16_by_sex_only_what_reports_it_and_no_data_is_not_zero() {
        PeriodFigures figures = figures(
                report(1).measured("personas", Reach.DIRECT, 10, 6L, 4L),
                report(2).measured("personas", Reach.DIRECT, 90),
                report(3).measured("personas", Reach.DIRECT, 50, 20L, 10L));
        assertThat(value(figures, "beneficiaries.personas.direct")).isEqualTo(150);
        assertThat(value(figures, "beneficiaries.personas.direct.by-sex")).isEqualTo(10);
        assertThat(value(figures, "beneficiaries.personas.direct.women")).isEqualTo(6);
        assertThat(figures.find("beneficiaries.personas.direct.diversity")).isEmpty();
    }

    @Test
    void r16_dates_outside_the_period_are_counted_apart() {
        PeriodFigures figures = figures(
                report(1).measured("obras", Reach.DIRECT, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), 89),
                report(2).measured("obras", Reach.DIRECT, 2));
        assertThat(value(figures, "beneficiaries.obras.direct")).isEqualTo(2);
        assertThat(value(figures, "measurements.outside-period")).isEqualTo(1);
    }

    @Test
    void an_unknown_figure_is_refused_by_name() {
        PeriodFigures figures = figures(report(1));
        assertThatThrownBy(() -> figures.figure("reports.nothing"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("reports.nothing")
                .hasMessageContaining("2023");
    }
}
