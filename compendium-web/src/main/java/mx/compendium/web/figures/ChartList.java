package mx.compendium.web.figures;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a chart: those that are seen at once, and those behind a switch.
 *
 * @param first as many as a glance takes in
 */
public record ChartList(List<ChartRow> first, List<ChartRow> rest) {

    static ChartList of(List<ChartRow> rows, int seen) {
        int end = Math.min(seen, rows.size());
        return new ChartList(rows.subList(0, end), rows.subList(end, rows.size()));
    }

    public List<ChartRow> all() {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }

    public boolean isNone() {
        return first.isEmpty();
    }
}
