package mx.compendium.verifier.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows stand in their order, none twice; bands of one measurement in any order, none twice. */
final class RowOrder {

    private final TableShape shape;
    private final Set<String> bands = new HashSet<>();
    private Table.@Nullable Row former;

    RowOrder(TableShape shape) {
        this.shape = shape;
    }

    void next(Table.Row row) {
        int difference = former == null ? -1 : compare(former, row);
        boolean told = shape == TableShape.AGES;
        if (difference != 0) {
            bands.clear();
        }
        boolean twice = told && !bands.add(row.cell("banda"));
        if (difference > 0 || (difference == 0 && !told) || twice) {
            throw new Refused("csv.order", row.where(), row.key());
        }
        former = row;
    }

    private int compare(Table.Row one, Table.Row other) {
        for (String column : shape.order()) {
            int difference = column.startsWith("#")
                    ? Long.compare(Cells.count(one, column.substring(1)), Cells.count(other, column.substring(1)))
                    : Arrays.compareUnsigned(bytes(one, column), bytes(other, column));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static byte[] bytes(Table.Row row, String column) {
        return row.cell(column).getBytes(StandardCharsets.UTF_8);
    }
}
