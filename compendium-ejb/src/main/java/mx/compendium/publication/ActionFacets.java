package mx.compendium.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many published actions a search would find, were one of its conditions another. Up to {@link #MOST} are counted.
 *
 * @param total how many it finds as it stands; {@link #MOST} when it finds more
 * @param more whether it finds more than {@code total}
 * @param byField by the field, its values with the actions the search finds when that field says so and all else stays; values
 *     that find nothing are left out
 * @param uncounted fields whose values would find too many to be counted: some are there, their numbers say nothing
 */
public record ActionFacets(long total, boolean more, Map<Field, List<Count>> byField, Set<Field> uncounted) {

    /** How many are counted of what a search finds, so that a word everybody uses costs no more than another. */
    public static final int MOST = 10_000;

    public static final ActionFacets NONE = new ActionFacets(0, false, Map.of(), Set.of());

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
        uncounted = Set.copyOf(uncounted);
    }

    public boolean isCounted(Field field) {
        return !uncounted.contains(field);
    }

    public List<Count> of(Field field) {
        return byField.getOrDefault(field, List.of());
    }
}
