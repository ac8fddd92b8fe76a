package mx.compendium.verifier.data;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an action counted.
 *
 * @param parts of its break-down those reported, by the word of their figures; a suppressed one is there without a number
 */
public record Measurement(
        String folio,
        long number,
        String counted,
        String unit,
        boolean direct,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        OptionalLong total,
        Map<String, OptionalLong> parts) {

    public String key() {
        return folio + "/" + number;
    }

    public boolean within(Period period) {
        return from.isPresent()
                && to.isPresent()
                && !from.get().isBefore(period.from())
                && !to.get().isAfter(period.to());
    }

    /** Some part is reported, none is suppressed, and together they are the total. */
    public boolean partsSum() {
        return !parts.isEmpty()
                && total.isPresent()
                && parts.values().stream().allMatch(OptionalLong::isPresent)
                && parts.values().stream().mapToLong(OptionalLong::getAsLong).sum() == total.getAsLong();
    }
}
