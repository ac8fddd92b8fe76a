package mx.compendium.publication.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the open data.
 *
 * @param name in Spanish
 * @param rows each with a cell for every column: texts, numbers, enums, booleans, lists of these, or null where nothing was
 *     reported
 */
record OpenTable(String name, List<String> columns, List<List<@Nullable Object>> rows) {

    OpenTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
