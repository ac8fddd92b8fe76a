package mx.compendium.verifier.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The rows of a table; cells of columns nobody uses are left empty. */
public record Table(String file, TableShape shape, List<Row> rows) {

    /** One row; what it says of itself is where it stands. */
    public record Row(String file, TableShape shape, int number, List<String> cells) {

        public String cell(String column) {
            return cells.get(shape.column(column));
        }

        public String where() {
            return file + ":" + number;
        }

        /** What tells it apart: {@code PMM-2023-0001}, {@code PMM-2023-0001/1}. */
        public String key() {
            return String.join(
                    "/",
                    shape.order().stream()
                            .map(column -> cell(column.replace("#", "")))
                            .toList());
        }
    }

    public static Table read(String file, TableShape shape, InputStream bytes, Memory memory) throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean[] kept = new boolean[shape.columns().size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = shape.uses(shape.columns().get(i));
        }
        RowOrder order = new RowOrder(shape);
        Csv.read(file, bytes, shape.columns(), (number, cells) -> {
            for (int i = 0; i < kept.length; i++) {
                cells.set(i, kept[i] ? cells.get(i) : "");
                memory.forCell(cells.get(i), file);
            }
            Row row = new Row(file, shape, number, List.copyOf(cells));
            order.next(row);
            rows.add(row);
        });
        return new Table(file, shape, rows);
    }

    public Optional<Row> find(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** The table without a row. */
    public Table without(Row row) {
        return new Table(
                file, shape, rows.stream().filter(Predicate.not(row::equals)).toList());
    }

    /** The table with one cell of a row changed. */
    public Table with(Row row, String column, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(shape.column(column), text);
        Row changed = new Row(file, shape, row.number(), List.copyOf(cells));
        return new Table(
                file,
                shape,
                rows.stream().map(old -> old.equals(row) ? changed : old).toList());
    }
}
