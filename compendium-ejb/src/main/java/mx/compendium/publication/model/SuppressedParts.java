package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import mx.compendium.publication.PublishedMeasurement;
import mx.compendium.publication.PublishedMeasurement.Age;
import mx.compendium.publication.PublishedMeasurement.Part;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.MeasurementEntry.AgeEntry;
import org.jspecify.annotations.Nullable;

/** Measurements as everybody may read them. */
final class SuppressedParts {

    private SuppressedParts() {}

    static PublishedMeasurement of(MeasurementEntry one) {
        List<Part> parts = parts(one.women(), one.men(), one.sexualDiversity(), one.notSpecified());
        return new PublishedMeasurement(
                one.ordinal(),
                one.counted(),
                one.unit(),
                one.reach(),
                one.from(),
                one.to(),
                one.total(),
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                ages(one.ages()));
    }

    /** In the order given; one that was not reported stays so. */
    static List<Part> parts(@Nullable Long... counts) {
        List<Boolean> hidden = SmallCells.suppressed(
                Arrays.stream(counts).filter(Objects::nonNull).toList());
        List<Part> parts = new ArrayList<>();
        int place = 0;
        for (Long count : counts) {
            boolean suppressed = count != null && hidden.get(place++);
            parts.add(new Part(suppressed ? null : count, suppressed));
        }
        return parts;
    }

    private static List<Age> ages(List<AgeEntry> ages) {
        List<Part> parts = parts(ages.stream().map(AgeEntry::count).toArray(Long[]::new));
        List<Age> told = new ArrayList<>();
        for (int place = 0; place < ages.size(); place++) {
            told.add(new Age(ages.get(place).band(), parts.get(place)));
        }
        return told;
    }
}
