package mx.compendium.verifier;

import static mx.compendium.verifier.SampleData.BEFORE;
import static mx.compendium.verifier.SampleData.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.data.EditionsReading;
import mx.compendium.verifier.figure.FigureText;
import mx.compendium.verifier.figure.Figures;
import mx.compendium.verifier.figure.Value;
import org.junit.jupiter.api.Test;

/** The figures of section 3: those of the sample are right, and each goes wrong, or away, when it must. */
class FigureRulesTest {

    private final Sample sample = Sample.small();

    private Optional<Value> value(String code) {
        Report report = Verified.of(sample);
        Opened opened = Objects.requireNonNull(report.opened(), () -> String.valueOf(report.refused()));
        return new Figures(EditionsReading.read(opened.tables(), "2023")).value(code);
    }

    private String text(String code) {
        return value(code).map(FigureText::grouped).orElse("none");
    }

    @Test
    void every_figure_counted_by_hand_is_counted_alike() {
        Report report = Verified.of(sample);
        assertThat(report.problems()).isEmpty();
        assertThat(sample.figures).hasSizeGreaterThan(110);
    }

    @Test
    void a_figure_that_states_another_value_text_or_parts_is_found() {
        sample.figures.put("reports.total", SampleFigure.count("reports.total", 42));
        sample.figures.put(
                "reports.total.growth", SampleFigure.percent("reports.total.growth", 7, 34, "20.58", "20.58%"));
        sample.figures.put(
                "concentration.top3.share",
                SampleFigure.percent("concentration.top3.share", 24, 40, "58.53", "58.53%"));
        sample.figures.put("no.such", SampleFigure.count("no.such", 1));
        Map<String, String> found =
                Verified.of(sample).problems().stream().collect(Collectors.toMap(Problem::where, Problem::code));
        assertThat(found)
                .containsOnly(
                        Map.entry("reports.total", "figure.value"),
                        Map.entry("reports.total.growth", "figure.text"),
                        Map.entry("concentration.top3.share", "figure.parts"),
                        Map.entry("no.such", "figure.none"));
    }

    @Test
    void the_rounding_of_the_period_decides_a_share() {
        assertThat(text("concentration.top3.share")).isEqualTo("58.53%");
        sample.set(NOW + "period.csv", "2023", "redondeo", "HALF_UP");
        assertThat(text("concentration.top3.share")).isEqualTo("58.54%");
        assertThat(text("reports.group.APF.growth")).isEqualTo("\u221214.29%");
        sample.set(NOW + "period.csv", "2023", "redondeo", "TRUNCATE");
        assertThat(text("reports.group.APF.growth")).isEqualTo("\u221214.28%");
    }

    @Test
    void the_three_largest_do_not_exist_when_the_third_and_fourth_are_level() {
        for (int i = 36; i <= 37; i++) {
            sample.set(NOW + "actions.csv", "PMM-2023-00" + i, "objetivo_principal", "2");
        }
        assertThat(text("concentration.top3")).isEqualTo("none");
    }

    @Test
    void a_joint_programme_counts_for_who_coordinates_it_or_the_first_folio() {
        assertThat(text("programmes.objective.07")).isEqualTo("8");
        sample.set(NOW + "programmes.csv", "dos-por-uno", "coordina", "SEP");
        assertThat(text("programmes.objective.07")).isEqualTo("7");
        assertThat(text("programmes.objective.01")).isEqualTo("9");
    }

    @Test
    void invited_are_unknown_of_an_edition_taken_over() {
        sample.set(NOW + "period.csv", "2023", "fuente", "Informe publicado");
        assertThat(text("invited.total")).isEqualTo("none");
    }

    @Test
    void parts_exist_only_when_they_sum_and_none_is_suppressed() {
        sample.set(NOW + "measurements.csv", "PMM-2023-0019/1", "mujeres", "11705");
        assertThat(text("measurement.PMM-2023-0019.1.women")).isEqualTo("none");
        assertThat(text("beneficiaries.personas.direct.by-sex")).isEqualTo("none");
        assertThat(text("measurement.PMM-2023-0019.1.total")).isEqualTo("20\u202f053");
        sample.set(NOW + "actions.csv", "PMM-2023-0020", "destacada", "sí");
        assertThat(text("measurement.PMM-2023-0020.1.women")).isEqualTo("none");
    }

    @Test
    void a_measurement_of_what_is_not_featured_has_no_figure() {
        sample.set(NOW + "actions.csv", "PMM-2023-0019", "destacada", "no");
        assertThat(text("measurement.PMM-2023-0019.1.total")).isEqualTo("none");
    }

    @Test
    void units_differ_by_more_than_case_and_marks_and_reach_is_never_added() {
        assertThat(text("beneficiaries.personas.direct")).isEqualTo("20\u202f103");
        sample.set(NOW + "measurements.csv", "PMM-2023-0020/1", "unidad", "Pérsonas");
        assertThat(text("beneficiaries.personas.direct")).isEqualTo("20\u202f103");
        sample.set(NOW + "measurements.csv", "PMM-2023-0020/1", "alcance", "INDIRECT");
        assertThat(text("beneficiaries.personas.direct")).isEqualTo("20\u202f053");
        assertThat(text("beneficiaries.personas.indirect")).isEqualTo("50");
        sample.set(NOW + "measurements.csv", "PMM-2023-0020/1", "hasta", "2023-07-01");
        assertThat(text("beneficiaries.personas.indirect")).isEqualTo("none");
        assertThat(text("measurements.outside-period")).isEqualTo("2");
    }

    @Test
    void the_former_edition_is_the_latest_that_ends_before() {
        assertThat(text("reports.total.former")).isEqualTo("34");
        assertThat(text("reports.total.former.former")).isEqualTo("30");
        sample.set(BEFORE + "period.csv", "2022", "cobertura_fin", "2022-06-01");
        assertThat(text("reports.total.former")).isEqualTo("30");
        assertThat(text("reports.total.change")).isEqualTo("+11");
        assertThat(text("reports.type.ACTION.former")).isEqualTo("none");
        assertThat(text("likeforlike.reports")).isEqualTo("none");
    }

    @Test
    void endings_are_put_to_codes_that_have_none() {
        for (String code : List.of(
                "reports.total.share.change",
                "reports.total.change.change",
                "reports.total.former.share",
                "participants.total.share",
                "reports.group.OSC.growth",
                "likeforlike.institutions.former")) {
            assertThat(text(code)).as(code).isEqualTo("none");
        }
        assertThat(text("reports.group.EF.share.former")).isEqualTo("29.41%");
        assertThat(text("reports.group.EF.share")).isEqualTo("43.90%");
    }

    @Test
    void numbers_are_written_in_groups_and_in_words() {
        assertThat(narrative("999")).isEqualTo("999");
        assertThat(narrative("1000")).isEqualTo("mil");
        assertThat(narrative("1005")).isEqualTo("mil\u00a05");
        assertThat(narrative("108673")).isEqualTo("108\u00a0mil\u00a0673");
        assertThat(narrative("1200000")).isEqualTo("1\u00a0millón\u00a0200\u00a0mil");
        assertThat(narrative("1002000001")).isEqualTo("1\u202f002\u00a0millones\u00a01");
        assertThat(text("beneficiaries.ferias.direct")).isEqualTo("187");
    }

    private String narrative(String total) {
        sample.set(NOW + "measurements.csv", "PMM-2023-0019/2", "total", total);
        String text = value("measurement.PMM-2023-0019.2.total")
                .map(FigureText::narrative)
                .orElse("none");
        sample.set(NOW + "measurements.csv", "PMM-2023-0019/2", "total", "187");
        return text;
    }
}
