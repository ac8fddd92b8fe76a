package mx.compendium.publication;

import java.util.List;
import java.util.Map;

/**
 * How many published actions a search would find, were one of its conditions another.
 *
 * @param total how many it finds as it stands
 * @param byField by the field, its values with the actions the search finds when that field says so and all else stays; values
 *     that find nothing are left out
 */
public record ActionFacets(long total, Map<Field, List<Count>> byField) {

    /** What a search can be narrowed by. */
    public enum Field {
        EDITION,
        OBJECTIVE,
        GROUP,
        INSTITUTION,
        STATE,
        TYPE,
        POPULATION
    }

    /**
     * One value of a field.
     *
     * @param name of an institution, in the newest edition that has it; otherwise the value
     */
    public record Count(String value, String name, long count) {}

    public ActionFacets {
        byField = Map.copyOf(byField);
    }

    public List<Count> of(Field field) {
        return byField.getOrDefault(field, List.of());
    }
}
