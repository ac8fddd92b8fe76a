package mx.compendium.web.figures;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.publication.ViewBar;
import mx.compendium.web.chart.BarWidth;
import org.jspecify.annotations.Nullable;

/** Turns the bars of a chart into rows of a page. */
final class ChartRows {

    private ChartRows() {}

    /**
     * Rows in the order of the bars.
     *
     * @param share of the whole by a count, as printed; null where the rows do not sum to it
     * @param address of the records of a bar
     */
    static List<ChartRow> of(
            List<ViewBar> bars, @Nullable Function<Long, String> share, Function<ViewBar, String> address) {
        long longest = bars.stream()
                .mapToLong(bar -> Math.max(bar.value(), former(bar)))
                .max()
                .orElse(0);
        return bars.stream().map(bar -> row(bar, longest, share, address)).toList();
    }

    private static ChartRow row(
            ViewBar bar, long longest, @Nullable Function<Long, String> share, Function<ViewBar, String> address) {
        Long former = bar.former();
        return new ChartRow(
                bar.label(),
                address.apply(bar),
                bar.value() == 0,
                SpanishNumbers.whole(bar.value()),
                former == null ? null : SpanishNumbers.whole(former),
                former == null ? null : SpanishNumbers.signed(bar.value() - former),
                share == null ? null : share.apply(bar.value()),
                BarWidth.of(bar.value(), longest),
                BarWidth.of(former(bar), longest));
    }

    private static long former(ViewBar bar) {
        return Objects.requireNonNullElse(bar.former(), 0L);
    }
}
