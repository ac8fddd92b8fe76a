package mx.compendium.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.publication.ChartForm;
import mx.compendium.publication.ViewChart;
import mx.compendium.statistics.ViewFilter;
import mx.compendium.web.text.Spoken;
import org.junit.jupiter.api.Test;

/** What a view says of itself, wherever it is shown. */
class ShownViewTest {

    private final ShownView view = Views.shown();

    @Test
    void a_chart_is_headed_by_what_it_shows() {
        assertThat(view.title(ViewChart.GROUPS)).isEqualTo("Administración Pública Federal: 70.00% de las acciones");
        assertThat(view.title(ViewChart.CROSSED)).contains("objetivo 7").endsWith("5");
        assertThat(view.title(ViewChart.INSTITUTIONS))
                .startsWith("Secretaría de Salud")
                .endsWith("7 acciones");
        assertThat(view.title(ViewChart.TERRITORIES)).startsWith("Guerrero");
        assertThat(view.title(ViewChart.MEASURED)).isEqualTo("3 mediciones en 2 sumas por unidad y alcance");
        assertThat(view.title(ViewChart.TIMELINESS)).isEqualTo("Entregaron 2 de 3 instituciones invitadas");
    }

    @Test
    void where_two_lead_alike_none_is_named() {
        assertThat(view.title(ViewChart.TYPES)).isEqualTo("Qué se reporta");
    }

    @Test
    void every_chart_has_a_caption_with_its_rule_or_basis_and_as_of_when() {
        assertThat(EnumSet.allOf(ViewChart.class))
                .allSatisfy(chart -> assertThat(view.caption(chart)).matches(".*(R-|Base:).*Datos sellados el .*"));
    }

    @Test
    void the_table_has_the_rows_of_the_drawing() {
        for (ViewChart chart : EnumSet.allOf(ViewChart.class)) {
            assertThat(view.table(chart))
                    .as("%s", chart)
                    .hasSize(1 + rows(view.sheet(chart).form()));
        }
    }

    private static int rows(ChartForm form) {
        if (form instanceof ChartForm.Bars bars) {
            return bars.bars().size();
        }
        if (form instanceof ChartForm.Country country) {
            return country.bars().size();
        }
        return form instanceof ChartForm.Grid grid
                ? grid.lines().size()
                : ((ChartForm.Parts) form).totals().size();
    }

    @Test
    void a_part_nobody_told_is_an_empty_cell_and_no_zero() {
        assertThat(view.table(ViewChart.MEASURED).get(1))
                .isEqualTo(Arrays.asList("personas", "alcance directo", 20053L, 11706L, 8347L, null, null, 2L));
    }

    @Test
    void each_row_of_the_grid_ends_with_its_sum_and_the_most_is_the_darkest() {
        List<HeatRow> heat =
                new ViewHeat(view.grid(), view.dashboard().objectives(), view.address(), Spoken.spanish()).rows();
        assertThat(heat.get(6).total()).isEqualTo("6");
        assertThat(heat.get(6).cells())
                .filteredOn(cell -> cell.group().equals("Administración Pública Federal"))
                .allMatch(cell -> cell.tone() == 5)
                .hasSize(1);
        assertThat(heat.get(1).cells()).allMatch(cell -> cell.tone() == 0);
    }

    @Test
    void a_filter_that_meets_nobody_in_the_period_is_said_and_not_dropped() {
        assertThat(absences(institution("APF-OTRA"))).singleElement().asString().startsWith("APF-OTRA no está entre");
        assertThat(absences(institution("OSC-IMUMI")))
                .singleElement()
                .asString()
                .startsWith("OSC-IMUMI no tiene acciones aceptadas en 2023");
        assertThat(absences(group(InstitutionGroup.JUD)))
                .singleElement()
                .asString()
                .contains("está entre las de 2023");
        assertThat(absences(group(InstitutionGroup.OSC)))
                .singleElement()
                .asString()
                .contains("acciones aceptadas");
        assertThat(absences(group(InstitutionGroup.EF))).isEmpty();
    }

    private static List<String> absences(ViewFilter filter) {
        return new ViewAbsence(Views.dashboard(filter), Spoken.spanish()).sentences(code -> code);
    }

    private static ViewFilter institution(String code) {
        return new ViewFilter(List.of(), null, code, null, null, null);
    }

    private static ViewFilter group(InstitutionGroup group) {
        return new ViewFilter(List.of(), group, null, null, null, null);
    }
}
