package mx.compendium.web.action;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.compendium.publication.ChartForm;
import mx.compendium.publication.ChartSheet;
import mx.compendium.publication.ViewBar;
import mx.compendium.statistics.OwnPeriod;
import mx.compendium.web.chart.Cells;
import mx.compendium.web.chart.ChartFile;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** What an institution has in each period: what it shows, and how it is taken away. */
final class OwnCourse {

    private final List<OwnPeriod> periods;
    private final Say say;

    OwnCourse(List<OwnPeriod> periods, Say say) {
        this.periods = List.copyOf(periods);
        this.say = say;
    }

    /** Of the newest period with accepted reports. */
    String title() {
        return periods.stream()
                .filter(period -> period.reports() > 0)
                .max((one, other) -> one.coverageStart().compareTo(other.coverageStart()))
                .map(newest -> say.of("action.history.finding", newest.code(), newest.reports()))
                .orElseGet(() -> say.of("action.history.by-period"));
    }

    ChartFile file(String institution) {
        List<ViewBar> bars = periods.stream()
                .map(period -> new ViewBar(period.code(), period.code(), period.reports(), null))
                .toList();
        return new ChartFile(
                "history",
                periods.isEmpty() ? "" : periods.get(periods.size() - 1).code(),
                "/app/action/history.xhtml",
                new ChartSheet(
                        title(),
                        institution + ". " + say.of("action.history.caption"),
                        new ChartForm.Bars(bars, "", "")),
                table());
    }

    private List<List<? extends @Nullable Object>> table() {
        List<List<? extends @Nullable Object>> lines = new ArrayList<>();
        lines.add(List.of(
                say.of("figures.trends.period"),
                say.of("figures.trends.from"),
                say.of("figures.trends.until"),
                say.of("action.history.accepted"),
                say.of("action.history.share"),
                say.of("action.history.objectives")));
        periods.forEach(period -> lines.add(Cells.of(
                period.code(),
                period.coverageStart(),
                period.coverageEnd(),
                period.reports(),
                period.share(),
                objectives(period))));
        return lines;
    }

    static String objectives(OwnPeriod period) {
        return period.objectives().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
