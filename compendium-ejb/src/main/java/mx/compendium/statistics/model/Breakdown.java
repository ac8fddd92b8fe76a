package mx.compendium.statistics.model;

import java.util.LinkedHashMap;
import java.util.Map;
import mx.compendium.statistics.MeasurementEntry;
import org.jspecify.annotations.Nullable;

/** The parts of a measurement by sex as far as reported; a part that was not reported is absent, not zero. */
record Breakdown(Map<String, Long> parts, long total) {

    static Breakdown of(MeasurementEntry measurement) {
        Map<String, Long> parts = new LinkedHashMap<>();
        put(parts, "women", measurement.women());
        put(parts, "men", measurement.men());
        put(parts, "diversity", measurement.sexualDiversity());
        put(parts, "not-specified", measurement.notSpecified());
        return new Breakdown(parts, measurement.total());
    }

    private static void put(Map<String, Long> parts, String part, @Nullable Long value) {
        if (value != null) {
            parts.put(part, value);
        }
    }

    boolean isReported() {
        return !parts.isEmpty();
    }

    /** Whether the reported parts make up the total. */
    boolean sums() {
        return isReported()
                && parts.values().stream().mapToLong(Long::longValue).sum() == total;
    }

    static String label(String part) {
        return switch (part) {
            case "women" -> "mujeres";
            case "men" -> "hombres";
            case "diversity" -> "diversidad sexual";
            default -> "sexo no especificado";
        };
    }

    static String englishLabel(String part) {
        return switch (part) {
            case "women" -> "women";
            case "men" -> "men";
            case "diversity" -> "sexual diversity";
            default -> "sex not specified";
        };
    }
}
