package mx.compendium.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.compendium.action.Reach;
import org.jspecify.annotations.Nullable;

/**
 * One counted result as everybody may read it: parts that could point at persons are kept back.
 *
 * @param counted what was counted, e.g. {@code personas atendidas}
 * @param from first day counted
 * @param to last day counted
 * @param total whole units
 */
public record PublishedMeasurement(
        int ordinal,
        String counted,
        String unit,
        Reach reach,
        LocalDate from,
        LocalDate to,
        long total,
        Part women,
        Part men,
        Part sexualDiversity,
        Part notSpecified,
        List<Age> ages) {

    public PublishedMeasurement {
        ages = List.copyOf(ages);
    }

    /** Names of the parts that are kept back. */
    public List<String> suppressed() {
        List<String> names = new ArrayList<>();
        Map.of("women", women, "men", men, "sexualDiversity", sexualDiversity, "notSpecified", notSpecified)
                .forEach((name, part) -> {
                    if (part.suppressed()) {
                        names.add(name);
                    }
                });
        if (ages.stream().anyMatch(age -> age.part().suppressed())) {
            names.add("ages");
        }
        return names.stream().sorted().toList();
    }

    /** Whether any part of the total was reported. */
    public boolean isBrokenDown() {
        return women.isReported() || men.isReported() || sexualDiversity.isReported() || notSpecified.isReported();
    }

    /**
     * A part of the total.
     *
     * @param count null when it was not reported, or is kept back
     */
    public record Part(@Nullable Long count, boolean suppressed) {

        public boolean isReported() {
            return suppressed || count != null;
        }
    }

    /** One age band, e.g. {@code 0–17}. */
    public record Age(String band, Part part) {}
}
