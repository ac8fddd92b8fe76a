package mx.compendium.verifier;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mx.compendium.verifier.bundle.Refused;
import mx.compendium.verifier.bundle.Table;
import mx.compendium.verifier.bundle.TableShape;

/**
 * A record changed or taken out, in memory.
 *
 * @param table {@code actions}, or {@code 2022/actions} for another edition
 * @param column empty when the record is taken out
 */
record Change(String table, String key, String column, String text) {

    static Change removal(String table, String key) {
        return new Change(table, key, "", "");
    }

    /** @throws IllegalArgumentException when it is not {@code column=text} */
    static Change cell(String table, String key, String cell) {
        int equals = cell.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException(cell);
        }
        return new Change(table, key, cell.substring(0, equals), cell.substring(equals + 1));
    }

    boolean removes() {
        return column.isEmpty();
    }

    String said() {
        return table + " " + key + (removes() ? "" : " " + column + "=" + text);
    }

    /** The tables as they would be. */
    Map<String, Table> applied(Map<String, Table> tables, String present) {
        TableShape shape = shape();
        int slash = table.indexOf('/');
        String path = shape.path(slash < 0 ? present : table.substring(0, slash));
        Table old = Optional.ofNullable(tables.get(path)).orElseThrow(() -> new Refused("change.table", table));
        Table.Row row = old.find(key).orElseThrow(() -> new Refused("change.row", table, key));
        if (!removes() && !shape.columns().contains(column)) {
            throw new Refused("change.column", table, column, String.join(", ", shape.columns()));
        }
        Map<String, Table> changed = new HashMap<>(tables);
        changed.put(path, removes() ? old.without(row) : old.with(row, column, text));
        return changed;
    }

    private TableShape shape() {
        String name =
                table.substring(table.indexOf('/') + 1).replace(".csv", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(TableShape.values())
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused("change.table", table));
    }
}
