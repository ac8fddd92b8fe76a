package mx.compendium.statistics;

import java.util.Map;

/**
 * What was measured in one unit and reach within the period: different units, and direct and indirect, are never added.
 *
 * @param kind unit and reach, e.g. {@code personas.direct}: the end of the figure's code
 * @param unit as it was written first
 * @param measurements how many were added
 * @param bySex how many of them come with a break-down by sex
 * @param bySexTotal what those with a break-down sum to
 * @param parts {@code women}, {@code men}, {@code diversity}, {@code not-specified}; a part nobody reported is absent
 */
public record MeasuredSum(
        String kind, String unit, long measurements, long total, long bySex, long bySexTotal, Map<String, Long> parts) {

    /** The kind of measurements whose dates leave the period, which are counted and not added. */
    public static final String OUTSIDE = "outside-period";

    public MeasuredSum {
        parts = Map.copyOf(parts);
    }

    public boolean isDirect() {
        return kind.endsWith(".direct");
    }

    public boolean isOutside() {
        return kind.equals(OUTSIDE);
    }
}
