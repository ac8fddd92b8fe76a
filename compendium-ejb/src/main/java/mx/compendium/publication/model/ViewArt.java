package mx.compendium.publication.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.publication.ChartForm;
import mx.compendium.publication.ChartSheet;
import mx.compendium.publication.ViewBar;
import mx.compendium.statistics.StateEntry;
import mx.compendium.template.Palette;
import org.jspecify.annotations.Nullable;

/** Draws the charts of a view as the documents draw theirs. */
public final class ViewArt {

    private static final double STEP = 22;
    private static final int LABEL_SIGNS = 44;
    private static final String NO_FIGURE = "";

    private ViewArt() {}

    /** A chart with its title and its caption. */
    public static Shape of(ChartSheet sheet, Palette palette) {
        if (sheet.form() instanceof ChartForm.Bars bars) {
            double height = bars.bars().size() * STEP + 2;
            return framed(bars(bars, palette), PairedBars.WIDTH, height, sheet, palette);
        }
        if (sheet.form() instanceof ChartForm.Country country) {
            return framed(country(country, new StateMap(palette)), StateMap.WIDTH, StateMap.height(), sheet, palette);
        }
        if (sheet.form() instanceof ChartForm.Grid grid) {
            GridArt art = new GridArt(palette, grid);
            return framed(art.draw(), GridArt.WIDTH, art.height(), sheet, palette);
        }
        PartsArt art = new PartsArt(palette, (ChartForm.Parts) sheet.form());
        return framed(art.draw(), PartsArt.WIDTH, art.height(), sheet, palette);
    }

    private static Shape framed(Shape drawing, double width, double height, ChartSheet sheet, Palette palette) {
        return FramedArt.of(drawing, width, height, sheet.title(), sheet.caption(), palette);
    }

    private static Shape bars(ChartForm.Bars bars, Palette palette) {
        List<PairedBars.Row> rows = bars.bars().stream()
                .map(bar -> new PairedBars.Row(
                        Lines.of(bar.label(), LABEL_SIGNS, 1).get(0),
                        NO_FIGURE,
                        bar.value(),
                        SpanishNumbers.whole(bar.value()),
                        Objects.requireNonNullElse(bar.former(), 0L),
                        text(bar.former()),
                        false))
                .toList();
        return new PairedBars(palette, STEP, bars.period(), bars.former()).draw(rows);
    }

    private static String text(@Nullable Long value) {
        return value == null ? "" : SpanishNumbers.whole(value);
    }

    /**
     * The country alone, for a page that says the rest.
     *
     * @param outlines address of the drawing of the entities
     */
    public static Shape country(ChartForm.Country country, Palette palette, String outlines) {
        return country(country, new StateMap(palette, outlines));
    }

    private static Shape country(ChartForm.Country country, StateMap map) {
        Set<String> taking = country.bars().stream().map(ViewBar::key).collect(Collectors.toSet());
        List<StateMap.Entity> entities = country.states().stream()
                .map(state -> entity(state, country.bars(), taking.contains(state.inegiCode())))
                .toList();
        return map.draw(entities);
    }

    private static StateMap.Entity entity(StateEntry state, List<ViewBar> bars, boolean takesPart) {
        long value = bars.stream()
                .filter(bar -> bar.key().equals(state.inegiCode()))
                .mapToLong(ViewBar::value)
                .sum();
        return new StateMap.Entity(
                NO_FIGURE,
                state.inegiCode(),
                state.abbreviation(),
                takesPart,
                value,
                SpanishNumbers.whole(value),
                state.name());
    }
}
