package mx.compendium.web.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.statistics.CitedTotals;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.PeriodView;
import mx.compendium.statistics.boundary.Sharing;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** What a view says in words: shares by the period's rule, changes against the period before. */
final class DashboardWords {

    private static final int LEADING = 3;

    private final Dashboard dashboard;
    private final Say say;

    DashboardWords(Dashboard dashboard, Say say) {
        this.dashboard = dashboard;
        this.say = say;
    }

    /** Of all reports of the view; a dash when there is none. */
    String share(long part) {
        long total = dashboard.now().counts().total();
        return total == 0 ? say.of("format.none") : SpanishNumbers.percentage(percent(part, total));
    }

    private BigDecimal percent(long part, long whole) {
        return Sharing.percent(part, whole, dashboard.now().period().rounding());
    }

    /** Against the period before; null when there is none to compare with. */
    @Nullable
    String change(long now, @Nullable Long then) {
        if (then == null) {
            return null;
        }
        return now == then
                ? say.of("figures.dashboard.same", former().orElse(""))
                : say.of(
                        "figures.dashboard.change",
                        SpanishNumbers.signed(now - then),
                        SpanishNumbers.whole(then),
                        former().orElse(""));
    }

    /** The same with the change in per cent, which is said of totals only. */
    @Nullable
    String growth(long now, @Nullable Long then) {
        if (then == null || then == 0 || now == then) {
            return change(now, then);
        }
        return say.of(
                "figures.dashboard.growth",
                SpanishNumbers.signed(now - then),
                SpanishNumbers.signedPercentage(percent(now - then, then)),
                SpanishNumbers.whole(then),
                former().orElse(""));
    }

    /** Code of the period it is compared with. */
    Optional<String> former() {
        return dashboard
                .former()
                .map(view -> view.period().code())
                .or(() -> dashboard.filter().isEmpty() ? dashboard.cited().map(CitedTotals::code) : Optional.empty());
    }

    /** A count of the period before: of its data, or as it was cited when the view is of all reports. */
    @Nullable
    Long then(ToLongFunction<PeriodView> count, String figure) {
        return dashboard
                .former()
                .map(count::applyAsLong)
                .or(() -> dashboard.filter().isEmpty()
                        ? dashboard
                                .cited()
                                .map(totals -> totals.values().get(figure))
                                .map(CitedTotals.Cited::value)
                        : Optional.empty())
                .orElse(null);
    }

    /** The three objectives with most reports, ascending; empty when a tie leaves them open, or fewer have any. */
    List<Integer> leading() {
        List<Map.Entry<Integer, Long>> most = dashboard.now().counts().byObjective().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(LEADING + 1L)
                .toList();
        boolean open = most.size() <= LEADING
                || most.get(LEADING - 1).getValue().equals(most.get(LEADING).getValue());
        return open
                ? List.of()
                : most.stream().limit(LEADING).map(Map.Entry::getKey).sorted().toList();
    }

    long reportsOf(List<Integer> objectives) {
        Map<Integer, Long> counts = dashboard.now().counts().byObjective();
        return objectives.stream()
                .mapToLong(number -> counts.getOrDefault(number, 0L))
                .sum();
    }

    /** {@code 1, 7 y 15}. */
    String listed(List<Integer> numbers) {
        List<String> words = numbers.stream().map(String::valueOf).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        String last = words.get(words.size() - 1);
        return Stream.of(words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")), last)
                .collect(Collectors.joining(" " + say.of("figures.dashboard.and") + " "));
    }
}
