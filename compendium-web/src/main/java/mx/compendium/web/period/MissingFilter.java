package mx.compendium.web.period;

import java.util.List;
import mx.compendium.action.WatchRow;
import org.jspecify.annotations.Nullable;

/**
 * Which institutions are shown or written into the file; what is null or blank does not narrow.
 *
 * @param standing name of a {@link mx.compendium.action.Standing}
 * @param group name of an {@link mx.compendium.catalogue.InstitutionGroup}
 */
record MissingFilter(@Nullable String standing, @Nullable String group) {

    List<WatchRow> of(List<WatchRow> all) {
        return all.stream()
                .filter(row -> fits(standing, row.standing()) && fits(group, row.group()))
                .toList();
    }

    /** As the end of an address; only what names a value, so nothing of a stranger's goes into a link. */
    String query() {
        return parameter("standing", standing) + parameter("group", group);
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null || !value.matches("[A-Z_]{1,20}") ? "" : "&" + name + "=" + value;
    }

    private static boolean fits(@Nullable String chosen, Enum<?> value) {
        return chosen == null || chosen.isBlank() || chosen.equals(value.name());
    }
}
