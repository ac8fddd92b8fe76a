package mx.compendium.web.chart;

import java.util.Locale;

/** How long a bar on a page is, in per cent of the longest. */
public final class BarWidth {

    private BarWidth() {}

    public static String of(long value, long longest) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * value / Math.max(1, longest));
    }
}
