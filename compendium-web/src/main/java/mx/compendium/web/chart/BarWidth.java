package mx.compendium.web.chart;

import java.math.BigDecimal;

/** How long a bar on a page is, in per cent of the longest. */
public final class BarWidth {

    /** Hundredths of a per cent. */
    private static final long WHOLE = 10_000;

    private BarWidth() {}

    public static String of(long value, long longest) {
        return BigDecimal.valueOf(WHOLE * value / Math.max(1, longest), 2) + "%";
    }
}
