package mx.compendium.web.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.compendium.publication.ChartForm;
import mx.compendium.publication.ChartSheet;
import mx.compendium.publication.ViewBar;
import mx.compendium.statistics.TrendPoint;
import mx.compendium.statistics.TrendSource;
import mx.compendium.web.chart.Cells;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** The course of a view over the periods, with what sets each apart from the one before. */
final class ViewTrend {

    private static final int A_YEAR = 12;
    private static final int NAMED = 6;

    private final List<TrendPoint> points;
    private final List<String> filters;
    private final Say say;

    /** @param filters of the view, in words */
    ViewTrend(List<TrendPoint> points, List<String> filters, Say say) {
        this.points = List.copyOf(points);
        this.filters = List.copyOf(filters);
        this.say = say;
    }

    List<TrendPoint> points() {
        return points;
    }

    /** From the first period of which the count is known to the last; where nothing is accepted yet, nothing is compared. */
    String title() {
        List<TrendPoint> known = points.stream()
                .filter(point -> point.reports() != null)
                .filter(point -> point.kind() != TrendSource.PROVISIONAL || Objects.requireNonNull(point.reports()) > 0)
                .toList();
        if (known.size() < 2) {
            return say.of("figures.trends.by-period");
        }
        TrendPoint first = known.get(0);
        TrendPoint last = known.get(known.size() - 1);
        return say.of(
                "figures.trends.finding",
                first.code(),
                last.code(),
                Objects.requireNonNull(first.reports()),
                Objects.requireNonNull(last.reports()));
    }

    long most() {
        return points.stream()
                .map(TrendPoint::reports)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
    }

    ChartSheet sheet() {
        String where = String.join(
                " · ",
                Stream.concat(Stream.of(say.of("figures.trends.title")), filters.stream())
                        .toList());
        List<ViewBar> bars = points.stream().map(this::bar).toList();
        return new ChartSheet(
                title(), where + ". " + say.of("figures.trends.caption"), new ChartForm.Bars(bars, "", ""));
    }

    private ViewBar bar(TrendPoint point) {
        String unknown = point.reports() == null ? " (" + say.of("figures.trends.unknown") + ")" : "";
        return new ViewBar(point.code(), point.code() + unknown, Objects.requireNonNullElse(point.reports(), 0L), null);
    }

    List<List<? extends @Nullable Object>> table() {
        List<List<? extends @Nullable Object>> lines = new ArrayList<>();
        lines.add(List.of(
                say.of("figures.trends.period"),
                say.of("figures.trends.from"),
                say.of("figures.trends.until"),
                say.of("figures.trends.reports"),
                say.of("figures.trends.participants"),
                say.of("figures.trends.changes")));
        points.forEach(point -> lines.add(Cells.of(
                point.code(),
                point.coverageStart(),
                point.coverageEnd(),
                point.reports(),
                point.participants(),
                String.join(" ", changes(point)))));
        return lines;
    }

    /** What sets a period apart from the one before it, in whole sentences. */
    List<String> changes(TrendPoint point) {
        List<String> changes = new ArrayList<>();
        if (point.months() != A_YEAR) {
            changes.add(say.of("figures.trends.months", point.months()));
        }
        if (!point.joined().isEmpty()) {
            changes.add(say.of("figures.trends.joined", point.joined().size(), named(point.joined())));
        }
        if (!point.left().isEmpty()) {
            changes.add(say.of("figures.trends.left", point.left().size(), named(point.left())));
        }
        if (point.otherRounding()) {
            changes.add(say.of("figures.trends.rounding"));
        }
        return changes;
    }

    private String named(List<String> names) {
        String first = String.join("; ", names.stream().limit(NAMED).toList());
        return names.size() > NAMED ? say.of("figures.trends.and-more", first, names.size() - NAMED) : first;
    }
}
