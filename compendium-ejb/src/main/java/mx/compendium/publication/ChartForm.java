package mx.compendium.publication;

import java.util.List;
import mx.compendium.statistics.StateEntry;
import org.jspecify.annotations.Nullable;

/** What a chart is drawn as; rows and columns in the order they are drawn in. */
public sealed interface ChartForm {

    /**
     * Bars, below each that of the period before.
     *
     * @param period what the bars are of, said at the first one; empty when they say it themselves
     * @param former likewise of those below
     */
    record Bars(List<ViewBar> bars, String period, String former) implements ChartForm {

        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /** The country; a state without a bar does not take part. */
    record Country(List<ViewBar> bars, List<StateEntry> states) implements ChartForm {

        public Country {
            bars = List.copyOf(bars);
            states = List.copyOf(states);
        }
    }

    /** Counts where rows and columns cross: the darker, the more. */
    record Grid(List<String> heads, List<Line> lines) implements ChartForm {

        public Grid {
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
        }
    }

    /** One row of a grid. */
    record Line(String label, List<Long> values) {

        public Line {
            values = List.copyOf(values);
        }
    }

    /** Totals that are not to be compared with each other, each divided into its parts. */
    record Parts(List<String> names, List<Divided> totals) implements ChartForm {

        public Parts {
            names = List.copyOf(names);
            totals = List.copyOf(totals);
        }
    }

    /**
     * One total.
     *
     * @param parts in the order of the names; null where nobody told it
     */
    record Divided(String label, long total, List<@Nullable Long> parts) {}
}
