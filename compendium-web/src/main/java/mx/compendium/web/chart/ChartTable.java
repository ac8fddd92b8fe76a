package mx.compendium.web.chart;

import java.util.List;
import java.util.stream.Collectors;
import mx.compendium.kernel.CsvLine;
import org.jspecify.annotations.Nullable;

/** A chart as comma separated values with plain numbers, told to be UTF-8 to whoever opens it. */
final class ChartTable {

    private static final String UTF_8 = "\uFEFF";

    private ChartTable() {}

    /** @param lines heads, then rows */
    static String csv(List<List<? extends @Nullable Object>> lines) {
        return lines.stream().map(line -> CsvLine.of(line.stream())).collect(Collectors.joining("", UTF_8, ""));
    }
}
