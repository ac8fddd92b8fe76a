package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.publication.ViewBar;
import mx.compendium.statistics.StateEntry;
import mx.compendium.template.Palette;

/** The country in a column of a page: the darker, the more; only numbers stand on it, and whose government takes no part is hatched. */
final class SmallCountry {

    private static final double GROUND = 1000;
    private static final String LINES = "#d3cec4";
    private static final String BORDERS = "#7d7568";
    private static final double LETTERS = 6.6;

    private final Palette palette;
    private final double scale;
    private final double width;
    private final Ramp ramp;

    SmallCountry(Palette palette, double width) {
        this.palette = palette;
        this.width = width;
        this.scale = width / GROUND;
        this.ramp = new Ramp(palette.lightest(), palette.primary());
    }

    Shape draw(List<StateEntry> states, List<ViewBar> bars) {
        Map<String, Long> counts = bars.stream().collect(Collectors.toMap(ViewBar::key, ViewBar::value));
        Tones tones = Tones.of(bars, ramp);
        List<Shape> outlined =
                states.stream().map(state -> outline(state, counts, tones)).toList();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Hatch.pattern("absent", LINES, "#ffffff", 16));
        shapes.add(Shape.of(
                "g",
                outlined,
                "transform",
                "scale(" + scale + ")",
                "stroke",
                BORDERS,
                "stroke-width",
                1.6,
                "stroke-linejoin",
                "round"));
        states.stream()
                .filter(state -> counts.containsKey(state.inegiCode()))
                .forEach(state -> shapes.addAll(number(state, counts.getOrDefault(state.inegiCode(), 0L), tones)));
        return Shape.drawing(width, StateOutlines.MEXICO.height() * scale + 2, shapes);
    }

    /** Between the least and the most; the least is not the lightest, which would look like nothing. */
    private record Tones(Ramp ramp, long least, long most) {

        static Tones of(List<ViewBar> bars, Ramp ramp) {
            LongSummaryStatistics counts =
                    bars.stream().mapToLong(ViewBar::value).summaryStatistics();
            return new Tones(ramp, counts.getMin() - 1, counts.getMax());
        }

        String of(long count) {
            return ramp.at(count - least, most - least);
        }

        boolean isDark(long count) {
            return ramp.isDark(count - least, most - least);
        }
    }

    private Shape outline(StateEntry state, Map<String, Long> counts, Tones tones) {
        Long count = counts.get(state.inegiCode());
        String fill = count == null ? "url(#absent)" : tones.of(count);
        return Shape.of("path", "d", StateOutlines.MEXICO.outline(state.inegiCode()), "fill", fill);
    }

    private List<Shape> number(StateEntry state, long count, Tones tones) {
        StateOutlines.Point at = StateOutlines.MEXICO.label(state.inegiCode());
        boolean outside = StateOutlines.MEXICO.labelledOutside(state.inegiCode());
        String ink = !outside && tones.isDark(count) ? "#ffffff" : palette.ink();
        List<Shape> shapes = new ArrayList<>();
        if (outside) {
            shapes.add(leader(StateOutlines.MEXICO.centre(state.inegiCode()), at));
        }
        shapes.add(Shape.text(
                SpanishNumbers.whole(count),
                at.x() * scale,
                at.y() * scale + LETTERS / 3,
                "text-anchor",
                "middle",
                "font-family",
                "Barlow Condensed",
                "font-size",
                LETTERS,
                "fill",
                ink));
        return shapes;
    }

    /** From the state to the side of its number: its left over the Gulf, its top over the Pacific. */
    private Shape leader(StateOutlines.Point from, StateOutlines.Point to) {
        boolean gulf = to.y() < from.y();
        double x = to.x() * scale - (gulf ? 5 : 0);
        double y = to.y() * scale - (gulf ? 0 : 4);
        String line = "M" + Shape.number(from.x() * scale) + " " + Shape.number(from.y() * scale) + "L"
                + Shape.number(x) + " " + Shape.number(y);
        return Shape.of("path", "d", line, "stroke", palette.ink(), "stroke-width", 0.4, "fill", "none");
    }
}
