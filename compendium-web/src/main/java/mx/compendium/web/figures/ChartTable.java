package mx.compendium.web.figures;

import java.util.List;
import java.util.stream.Collectors;
import mx.compendium.publication.ViewBar;

/** A chart as comma separated values, plain numbers, UTF-8; what a spreadsheet would run as a formula is made text. */
final class ChartTable {

    private ChartTable() {}

    static String csv(List<ViewBar> bars, List<String> heads) {
        return bars.stream()
                .map(bar -> String.join(
                        ",",
                        quoted(bar.key()),
                        quoted(bar.label()),
                        String.valueOf(bar.value()),
                        bar.former() == null ? "" : String.valueOf(bar.former())))
                .collect(Collectors.joining(
                        "\r\n",
                        "\uFEFF" + heads.stream().map(ChartTable::quoted).collect(Collectors.joining(",")) + "\r\n",
                        "\r\n"));
    }

    private static String quoted(String text) {
        String safe = text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
