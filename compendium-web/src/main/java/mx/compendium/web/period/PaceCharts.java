package mx.compendium.web.period;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.kernel.NotFound;
import mx.compendium.period.PeriodRow;
import mx.compendium.publication.ChartForm;
import mx.compendium.publication.ChartSheet;
import mx.compendium.publication.ViewBar;
import mx.compendium.review.Pace;
import mx.compendium.review.PaceDay;
import mx.compendium.review.PaceRow;
import mx.compendium.web.chart.Cells;
import mx.compendium.web.chart.ChartFile;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** What the charts of the pace of a period show, and how they are taken away. */
final class PaceCharts {

    static final String DAYS = "DAYS";
    static final String ROWS = "ROWS";

    private final PeriodRow period;
    private final Pace pace;
    private final Say say;

    PaceCharts(PeriodRow period, Pace pace, Say say) {
        this.period = period;
        this.pace = pace;
        this.say = say;
    }

    /** @throws NotFound when there is no such chart */
    ChartFile file(String chart) {
        return switch (chart) {
            case DAYS -> file(chart, days(), dayTable());
            case ROWS -> file(chart, rows(), rowTable());
            default -> throw new NotFound("chart");
        };
    }

    private ChartFile file(String chart, ChartSheet sheet, List<List<? extends @Nullable Object>> table) {
        return new ChartFile(
                "pace-" + chart, period.code(), "/app/period/pace.xhtml?period=" + period.code(), sheet, table);
    }

    String daysTitle() {
        List<PaceDay> days = pace.days();
        if (days.isEmpty()) {
            return say.of("period.pace.days");
        }
        PaceDay last = days.get(days.size() - 1);
        return say.of("period.pace.days-title", last.institutions(), pace.invited(), last.reports());
    }

    String rowsTitle() {
        long waiting = pace.rows().stream().mapToLong(PaceRow::waiting).sum();
        long returned = pace.rows().stream().mapToLong(PaceRow::returned).sum();
        return waiting + returned == 0
                ? say.of("period.pace.rows-none")
                : say.of("period.pace.rows-title", waiting, returned);
    }

    private ChartSheet days() {
        List<ViewBar> bars = pace.days().stream()
                .map(day -> new ViewBar(day.day().toString(), say.day(day.day()), day.institutions(), null))
                .toList();
        return new ChartSheet(
                daysTitle(), where() + say.of("period.pace.days-caption"), new ChartForm.Bars(bars, "", ""));
    }

    private ChartSheet rows() {
        List<String> heads = List.of(
                say.of("period.pace.capturing"),
                say.of("period.pace.waiting"),
                say.of("period.pace.returned"),
                say.of("period.pace.decided"));
        List<ChartForm.Line> lines = pace.rows().stream()
                .map(row -> new ChartForm.Line(
                        name(row), List.of(row.capturing(), row.waiting(), row.returned(), row.decided())))
                .toList();
        return new ChartSheet(rowsTitle(), where() + say.of("period.pace.caption"), new ChartForm.Grid(heads, lines));
    }

    private String where() {
        return say.of("period.pace.title", period.code()) + ". ";
    }

    private static String name(PaceRow row) {
        String acronym = row.acronym();
        return acronym == null ? row.name() : acronym;
    }

    private List<List<? extends @Nullable Object>> dayTable() {
        List<List<? extends @Nullable Object>> lines = new ArrayList<>();
        lines.add(
                List.of(say.of("period.pace.day"), say.of("period.pace.institutions"), say.of("period.pace.reports")));
        pace.days().forEach(day -> lines.add(Cells.of(day.day(), day.institutions(), day.reports())));
        return lines;
    }

    private List<List<? extends @Nullable Object>> rowTable() {
        List<List<? extends @Nullable Object>> lines = new ArrayList<>();
        lines.add(List.of(
                say.of("figures.chart.key"),
                say.of("action.list.institution"),
                say.of("action.list.group"),
                say.of("period.pace.capturing"),
                say.of("period.pace.waiting"),
                say.of("period.pace.returned"),
                say.of("period.pace.decided"),
                say.of("period.pace.with-unit"),
                say.of("period.pace.with-institution")));
        pace.rows()
                .forEach(row -> lines.add(Cells.of(
                        row.institution(),
                        row.name(),
                        row.group().name(),
                        row.capturing(),
                        row.waiting(),
                        row.returned(),
                        row.decided(),
                        row.daysWithUnit(),
                        row.daysWithInstitution())));
        return lines;
    }
}
