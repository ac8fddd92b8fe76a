package mx.compendium.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One counted result as reported; a part that is null was not reported, which is not zero.
 *
 * @param counted what was counted
 * @param unit e.g. {@code personas}
 * @param from first day counted
 * @param to last day counted
 */
public record MeasurementRow(
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
        List<AgeRow> ages) {

    public MeasurementRow {
        ages = List.copyOf(ages);
    }

    /** One age band with its count. */
    public record AgeRow(String band, long count) {}
}
