package mx.compendium.claim.model;

import static mx.compendium.statistics.ReportEntries.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mx.compendium.action.Reach;
import mx.compendium.claim.Verdict;
import mx.compendium.period.RoundingRule;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.model.FigureRules;
import org.junit.jupiter.api.Test;

/** A check finds what is wrong by itself and trusts no figure. */
class ChecksTest {

    private static final String CELLS = "measurement.PMM-2023-0001.1.";

    private static final PeriodContent CONTENT = Contents.of(
            2023,
            report(1).by("SALUD").featured().measured("personas", Reach.DIRECT, 9, 5L, 4L, 0L),
            report(2).by("SEP"),
            report(3).by("EF-GRO"));

    private static Verdict verdict(Check check, Telling telling) {
        Optional<Objection> objection = check.objection(telling);
        return objection.map(Objection::verdict).orElse(Verdict.HOLDS);
    }

    private static Telling telling(PeriodContent figuresOf, PeriodContent content) {
        return new Telling(FigureRules.figures(figuresOf, History.none("2022")), content);
    }

    private static Verdict verdict(Check check) {
        return verdict(check, telling(CONTENT, CONTENT));
    }

    @Test
    void r12_fewer_than_5_persons_are_a_small_cell_and_none_is_not() {
        assertThat(verdict(Checks.noSmallCell(List.of(CELLS + "women")))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(Checks.noSmallCell(List.of(CELLS + "men")))).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(verdict(Checks.noSmallCell(List.of(CELLS + "diversity")))).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void nothing_is_not_positive_and_one_is() {
        assertThat(verdict(new Positive("reports.group.EF"))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Positive("reports.group.OSC"))).isEqualTo(Verdict.FAILS);
    }

    @Test
    void r03_a_share_rounded_by_another_rule_than_the_periods_fails() {
        PeriodContent rounded = new PeriodContent(
                Contents.facts(2023, RoundingRule.HALF_UP),
                CONTENT.objectives(),
                CONTENT.states(),
                CONTENT.institutions(),
                CONTENT.reports(),
                CONTENT.jointProgrammes());
        Check share = Checks.share("reports.group.APF", "reports.total"); // 2 of 3: 66.66 or 66.67
        assertThat(verdict(share)).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(share, telling(rounded, rounded))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(share, telling(CONTENT, rounded))).isEqualTo(Verdict.FAILS);
        assertThat(verdict(share, telling(rounded, CONTENT))).isEqualTo(Verdict.FAILS);
    }

    @Test
    void parts_that_do_not_sum_and_figures_that_differ_fail() {
        assertThat(verdict(new Sums("reports.total", List.of("reports.group.APF", "reports.group.EF"))))
                .isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Sums("reports.total", List.of("reports.group.APF"))))
                .isEqualTo(Verdict.FAILS);
        assertThat(verdict(new Equal("reports.total", "programmes.total"))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Equal("reports.total", "reports.group.EF"))).isEqualTo(Verdict.FAILS);
    }

    @Test
    void a_count_that_the_reports_do_not_give_fails() {
        PeriodContent fewer = Contents.with(CONTENT, reports -> reports.subList(0, 2));
        Check all = Checks.recounted("reports.total", report -> true);
        assertThat(verdict(all)).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(all, telling(CONTENT, fewer))).isEqualTo(Verdict.FAILS);
    }

    @Test
    void what_no_figure_tells_is_unsupported() {
        assertThat(verdict(Checks.known("reports.total", "no.such"))).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(verdict(new Positive("no.such"))).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(verdict(new FirstTimeOf("no.such", "2022", List.of()))).isEqualTo(Verdict.UNSUPPORTED);
    }
}
