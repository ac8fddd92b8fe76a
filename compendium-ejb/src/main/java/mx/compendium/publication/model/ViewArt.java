package mx.compendium.publication.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.publication.ViewBar;
import mx.compendium.statistics.StateEntry;
import mx.compendium.template.Palette;
import org.jspecify.annotations.Nullable;

/** Draws the charts of a view as the documents draw theirs. */
public final class ViewArt {

    private static final double STEP = 22;
    private static final String NO_FIGURE = "";

    private ViewArt() {}

    /** Bars of the period, and below each that of the former one. */
    public static Shape bars(List<ViewBar> bars, String period, String former, Palette palette) {
        List<PairedBars.Row> rows = bars.stream()
                .map(bar -> new PairedBars.Row(
                        bar.label(),
                        NO_FIGURE,
                        bar.value(),
                        SpanishNumbers.whole(bar.value()),
                        Objects.requireNonNullElse(bar.former(), 0L),
                        text(bar.former()),
                        false))
                .toList();
        return new PairedBars(palette, STEP, period, former).draw(rows);
    }

    private static String text(@Nullable Long value) {
        return value == null ? "" : SpanishNumbers.whole(value);
    }

    /** The country; a state without a bar does not take part. */
    public static Shape map(List<ViewBar> bars, List<StateEntry> states, Palette palette) {
        Set<String> taking = bars.stream().map(ViewBar::key).collect(Collectors.toSet());
        List<StateMap.Entity> entities = states.stream()
                .map(state -> entity(state, bars, taking.contains(state.inegiCode())))
                .toList();
        return new StateMap(palette).draw(entities);
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
