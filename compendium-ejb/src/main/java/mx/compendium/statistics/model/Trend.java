package mx.compendium.statistics.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import mx.compendium.statistics.CitedTotals;
import mx.compendium.statistics.TrendPoint;
import mx.compendium.statistics.TrendPoint.Held;
import mx.compendium.statistics.TrendSource;
import org.jspecify.annotations.Nullable;

/** The course of the periods in the order of their coverage, each held against the one before it. */
public final class Trend {

    private Trend() {}

    /**
     * All of them.
     *
     * @param held periods whose data are held, by coverage
     * @param cited editions of which only totals are known; none of them when the view is narrowed, for they tell of all reports
     * @param names of institutions by their codes
     */
    public static List<TrendPoint> of(List<Held> held, List<CitedTotals> cited, Map<String, String> names) {
        List<TrendPoint> points = new ArrayList<>();
        cited.forEach(totals -> points.add(told(totals)));
        Held before = null;
        for (Held one : held) {
            points.add(point(one, before, names));
            before = one;
        }
        points.sort(Comparator.comparing(TrendPoint::coverageStart));
        return List.copyOf(points);
    }

    private static TrendPoint told(CitedTotals totals) {
        return new TrendPoint(
                totals.code(),
                totals.coverageStart(),
                totals.coverageEnd(),
                TrendSource.CITED,
                value(totals, "reports.total"),
                value(totals, "participants.total"),
                List.of(),
                List.of(),
                false);
    }

    private static @Nullable Long value(CitedTotals totals, String figure) {
        CitedTotals.Cited cited = totals.values().get(figure);
        return cited == null ? null : cited.value();
    }

    private static TrendPoint point(Held one, @Nullable Held before, Map<String, String> names) {
        return new TrendPoint(
                one.period().code(),
                one.period().coverageStart(),
                one.period().coverageEnd(),
                one.sealed() ? TrendSource.SEALED : TrendSource.PROVISIONAL,
                one.reports(),
                (long) one.participants().size(),
                before == null ? List.of() : without(one, before, names),
                before == null || !one.sealed() ? List.of() : without(before, one, names),
                before != null && one.period().rounding() != before.period().rounding());
    }

    private static List<String> without(Held one, Held other, Map<String, String> names) {
        TreeSet<String> codes = new TreeSet<>(one.participants());
        codes.removeAll(other.participants());
        return codes.stream()
                .map(code -> Objects.requireNonNullElse(names.get(code), code))
                .sorted()
                .toList();
    }
}
