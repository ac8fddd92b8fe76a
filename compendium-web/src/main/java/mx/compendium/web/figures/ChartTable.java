package mx.compendium.web.figures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.kernel.CsvLine;
import mx.compendium.publication.ViewBar;

/** A chart as comma separated values with plain numbers, told to be UTF-8 to whoever opens it. */
final class ChartTable {

    private static final String UTF_8 = "\uFEFF";

    private ChartTable() {}

    static String csv(List<ViewBar> bars, List<String> heads) {
        return bars.stream()
                .map(bar -> CsvLine.of(Stream.of(bar.key(), bar.label(), bar.value(), bar.former())))
                .collect(Collectors.joining("", UTF_8 + CsvLine.of(heads.stream()), ""));
    }
}
