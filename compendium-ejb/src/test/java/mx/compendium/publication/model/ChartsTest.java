package mx.compendium.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mx.compendium.publication.Editions;
import mx.compendium.publication.Samples;
import mx.compendium.template.Palette;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final Palette PALETTE = Samples.PALETTE;

    @Test
    void twice_the_value_is_twice_the_bar_and_nothing_is_no_bar() {
        List<PairedBars.Row> rows = List.of(row("uno", 40), row("dos", 20), row("nada", 0));
        List<Double> widths = shapes(new PairedBars(PALETTE, 20, "2023", "2022").draw(rows), "rect")
                .filter(bar -> PALETTE.primary().equals(bar.attributes().get("fill")))
                .map(bar -> Double.valueOf(bar.attributes().get("width")))
                .toList();
        assertThat(widths).hasSize(3);
        assertThat(widths.get(0)).isEqualTo(2 * widths.get(1));
        assertThat(widths.get(2)).isZero();
    }

    @Test
    void what_does_not_lead_is_paler_where_something_leads() {
        List<PairedBars.Row> rows = PairedBars.leading(List.of(row("uno", 40), row("dos", 20)), 1);
        assertThat(shapes(new PairedBars(PALETTE, 20, "2023", "2022").draw(rows), "rect")
                        .map(bar -> bar.attributes().get("fill"))
                        .filter(fill -> fill.equals(PALETTE.primary())))
                .hasSize(1);
    }

    @Test
    void the_map_hatches_who_does_not_take_part() {
        Shape map = Editions.report2023().map().drawing();
        List<String> grounds = shapes(map, "path")
                .filter(path -> path.attributes().containsKey("d")
                        && path.attributes().get("d").endsWith("Z"))
                .map(path -> path.attributes().getOrDefault("fill", ""))
                .toList();
        assertThat(grounds).hasSize(32);
        assertThat(grounds).filteredOn("url(#absent)"::equals).hasSize(16);
    }

    @Test
    void a_chart_says_in_words_what_it_shows() {
        assertThat(Editions.report2023().objectivesChart().alternative()).contains("1 · Datos: 40 (36)");
        assertThat(Editions.report2023().map().alternative())
                .contains("Tlaxcala: 7")
                .contains("no participan");
    }

    @Test
    void tones_go_from_light_to_dark() {
        Ramp ramp = new Ramp("#ffffff", "#000000");
        assertThat(List.of(ramp.at(0, 2), ramp.at(1, 2), ramp.at(2, 2)))
                .containsExactly("#ffffff", "#7f7f7f", "#000000");
        assertThat(ramp.isDark(2, 2)).isTrue();
    }

    private static PairedBars.Row row(String label, long value) {
        return new PairedBars.Row(label, "reports.total", value, String.valueOf(value), 0, "", false);
    }

    private static Stream<Shape> shapes(Shape shape, String name) {
        Stream<Shape> inside = shape.children().stream().flatMap(child -> shapes(child, name));
        return shape.name().equals(name) ? Stream.concat(Stream.of(shape), inside) : inside;
    }
}
