package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.compendium.kernel.spanish.SpanishDates;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.kernel.spanish.SpanishText;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.MeasurementEntry.AgeEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a report counted, as it was sealed: a record of the report and no figure of the edition. Parts are printed only when they
 * make up the total; small ones are kept back.
 */
final class MeasuredGathering {

    private static final String KEPT_BACK = "reservado";

    private MeasuredGathering() {}

    static Measured of(MeasurementEntry measurement) {
        return new Measured(
                measurement.counted(),
                measurement.unit(),
                Words.reach(measurement.reach()),
                SpanishText.capital(SpanishDates.days(measurement.from(), measurement.to())),
                SpanishNumbers.whole(measurement.total()),
                parts(measurement),
                ages(measurement));
    }

    private static List<String> parts(MeasurementEntry measurement) {
        List<@Nullable Long> reported = new ArrayList<>();
        reported.add(measurement.women());
        reported.add(measurement.men());
        reported.add(measurement.sexualDiversity());
        reported.add(measurement.notSpecified());
        List<Long> counted = reported.stream().filter(Objects::nonNull).toList();
        List<String> told = new ArrayList<>(told(counted, measurement.total()));
        return reported.stream()
                .map(part -> part == null || told.isEmpty() ? "" : told.remove(0))
                .toList();
    }

    private static String ages(MeasurementEntry measurement) {
        List<AgeEntry> bands = measurement.ages();
        List<String> told = told(bands.stream().map(AgeEntry::count).toList(), measurement.total());
        return IntStream.range(0, told.size())
                .mapToObj(i -> bands.get(i).band() + ": " + told.get(i))
                .collect(Collectors.joining("; "));
    }

    /** Empty where the parts do not make up the total. */
    private static List<String> told(List<Long> parts, long total) {
        if (parts.isEmpty() || parts.stream().mapToLong(Long::longValue).sum() != total) {
            return List.of();
        }
        List<Boolean> hidden = SmallCells.suppressed(parts);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> hidden.get(i) ? KEPT_BACK : SpanishNumbers.whole(parts.get(i)))
                .toList();
    }

    /** Whether something of it was kept back, so that the page says why. */
    static boolean isKeptBack(Measured measured) {
        return Stream.concat(measured.parts().stream(), Stream.of(measured.ages()))
                .anyMatch(text -> text.contains(KEPT_BACK));
    }
}
