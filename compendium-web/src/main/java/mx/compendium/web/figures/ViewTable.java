package mx.compendium.web.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.publication.ChartForm;
import mx.compendium.publication.ViewChart;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.MeasuredSum;
import mx.compendium.web.chart.Cells;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** The charts of a view as tables with plain numbers: the rows that stand on the page. */
final class ViewTable {

    private final Dashboard dashboard;
    private final ViewForms forms;
    private final Say say;

    ViewTable(Dashboard dashboard, ViewForms forms, Say say) {
        this.dashboard = dashboard;
        this.forms = forms;
        this.say = say;
    }

    /** Its heads, then its rows. */
    List<List<? extends @Nullable Object>> of(ViewChart chart) {
        return switch (chart) {
            case CROSSED -> crossed();
            case MEASURED -> measured();
            default -> bars(chart);
        };
    }

    private List<List<? extends @Nullable Object>> bars(ViewChart chart) {
        List<List<? extends @Nullable Object>> lines = new ArrayList<>();
        lines.add(List.of(say.of("figures.chart.key"), say.of("figures.chart.label"), forms.period(), forms.former()));
        forms.bars(chart).forEach(bar -> lines.add(Cells.of(bar.key(), bar.label(), bar.value(), bar.former())));
        return lines;
    }

    private List<List<? extends @Nullable Object>> crossed() {
        ChartForm.Grid grid = forms.grid();
        List<List<? extends @Nullable Object>> lines = new ArrayList<>();
        lines.add(Stream.concat(Stream.of(say.of("action.list.objective")), grid.heads().stream())
                .toList());
        grid.lines()
                .forEach(line -> lines.add(Stream.<Object>concat(Stream.of(line.label()), line.values().stream())
                        .toList()));
        return lines;
    }

    private List<List<? extends @Nullable Object>> measured() {
        List<List<? extends @Nullable Object>> lines = new ArrayList<>();
        lines.add(Stream.of(
                        Stream.of(
                                say.of("figures.dashboard.unit"),
                                say.of("figures.dashboard.reach"),
                                say.of("figures.dashboard.total-measured")),
                        MeasuredSums.names(say).stream(),
                        Stream.of(say.of("figures.dashboard.measurements")))
                .flatMap(heads -> heads)
                .toList());
        MeasuredSums.of(dashboard).forEach(sum -> lines.add(measured(sum)));
        return lines;
    }

    private List<@Nullable Object> measured(MeasuredSum sum) {
        List<@Nullable Object> cells = Cells.of(sum.unit(), MeasuredSums.reach(sum, say), sum.total());
        MeasuredSums.PARTS.forEach(part -> cells.add(sum.parts().get(part)));
        cells.add(sum.measurements());
        return cells;
    }
}
