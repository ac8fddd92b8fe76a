package mx.compendium.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One period in the course of all that are held, with what sets it apart from the one before: a change of the count may come from
 * there.
 *
 * @param kind how it is known
 * @param reports accepted reports of the view; null when its cited totals do not tell
 * @param participants institutions that answer for one of them; null likewise
 * @param joined names of those that took part then and not in the period before, in the view; empty when either is not known
 * @param left names of those that took part in the period before and not then; of a period that goes on
 *     nobody has left yet
 * @param otherRounding whether its rule of rounding differs from that of the period before
 */
public record TrendPoint(
        String code,
        LocalDate coverageStart,
        LocalDate coverageEnd,
        TrendSource kind,
        @Nullable Long reports,
        @Nullable Long participants,
        List<String> joined,
        List<String> left,
        boolean otherRounding) {

    private static final double DAYS_A_MONTH = 365.25 / 12;

    public TrendPoint {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }

    /** A period whose data are held. */
    public record Held(PeriodFacts period, boolean sealed, long reports, Set<String> participants) {}

    /** Whole months it covers, to the nearest. */
    public long months() {
        long days = coverageEnd.toEpochDay() - coverageStart.toEpochDay() + 1;
        return Math.round(days / DAYS_A_MONTH);
    }
}
