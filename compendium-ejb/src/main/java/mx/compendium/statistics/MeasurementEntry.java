package mx.compendium.statistics;

import java.time.LocalDate;
import java.util.List;
import mx.compendium.action.Reach;
import org.jspecify.annotations.Nullable;

/**
 * One counted result. A part that is null was not reported, which is not zero; different units and different reaches are
 * never added.
 *
 * @param ordinal place within its report, from 1
 * @param counted what was counted, e.g. {@code personas atendidas}
 * @param unit e.g. {@code personas}, {@code obras}, {@code ferias}
 * @param from first day counted
 * @param to last day counted
 * @param total whole units
 * @param ages break-down by age band, empty when not reported
 */
public record MeasurementEntry(
        int ordinal,
        String counted,
        String unit,
        Reach reach,
        LocalDate from,
        LocalDate to,
        long total,
        @Nullable Long women,
        @Nullable Long men,
        @Nullable Long sexualDiversity,
        @Nullable Long notSpecified,
        List<AgeEntry> ages) {

    public MeasurementEntry {
        ages = List.copyOf(ages);
    }

    /** The same with other counts. */
    public MeasurementEntry counting(
            long all,
            @Nullable Long women,
            @Nullable Long men,
            @Nullable Long sexualDiversity,
            @Nullable Long notSpecified) {
        return new MeasurementEntry(
                ordinal, counted, unit, reach, from, to, all, women, men, sexualDiversity, notSpecified, ages);
    }

    /** One age band, e.g. {@code 0–17}, with its count. */
    public record AgeEntry(String band, long count) {}
}
