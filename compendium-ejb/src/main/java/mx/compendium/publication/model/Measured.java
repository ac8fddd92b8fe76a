package mx.compendium.publication.model;

import java.util.List;

/**
 * A measurement as printed, with its own dates.
 *
 * @param parts women, men, sexual diversity, not specified: the empty text where nothing was reported or the parts do not sum
 * @param ages the age bands in one sentence, empty without any
 */
public record Measured(
        String counted, String unit, String reach, String dates, String total, List<String> parts, String ages) {

    public Measured {
        parts = List.copyOf(parts);
    }

    public boolean isBrokenDown() {
        return parts.stream().anyMatch(part -> !part.isEmpty());
    }
}
