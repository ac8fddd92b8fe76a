package mx.compendium.statistics.model;

import java.text.Normalizer;
import java.util.Locale;
import mx.compendium.statistics.MeasuredSum;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.PeriodFacts;
import org.jspecify.annotations.Nullable;

/**
 * A measurement as the summaries add it.
 *
 * @param kind unit and reach, or {@link MeasuredSum#OUTSIDE}
 */
public record CountedMeasurement(
        String kind,
        String unit,
        long total,
        @Nullable Long women,
        @Nullable Long men,
        @Nullable Long diversity,
        @Nullable Long notSpecified) {

    static CountedMeasurement of(MeasurementEntry entry, PeriodFacts period) {
        return new CountedMeasurement(
                isWithin(entry, period) ? kind(entry) : MeasuredSum.OUTSIDE,
                entry.unit(),
                entry.total(),
                entry.women(),
                entry.men(),
                entry.sexualDiversity(),
                entry.notSpecified());
    }

    static boolean isWithin(MeasurementEntry entry, PeriodFacts period) {
        return !entry.from().isBefore(period.coverageStart()) && !entry.to().isAfter(period.coverageEnd());
    }

    /** Unit and reach, e.g. {@code personas.direct}; units are the same when only case and accents differ. */
    static String kind(MeasurementEntry entry) {
        String bare = Normalizer.normalize(entry.unit().strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return bare.replaceAll("[^a-z0-9]+", "-") + "." + entry.reach().name().toLowerCase(Locale.ROOT);
    }
}
