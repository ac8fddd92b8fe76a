package mx.compendium.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A strict table of reference data: the header must be exactly the expected one, every row complete and every key
 * unique. Anything else is a {@link DamagedReference} that names file and line, so that the product refuses to start.
 */
public final class ReferenceTable {

    private final List<ReferenceRow> rows;

    private ReferenceTable(List<ReferenceRow> rows) {
        this.rows = rows;
    }

    /** Reads the table from the file at that path below {@code mx/compendium}. */
    public static ReferenceTable read(String file, String... header) {
        return parse(file, ReferenceText.of(file), header);
    }

    public static ReferenceTable parse(String file, String text, String... header) {
        List<String> columns = List.of(header);
        List<CsvRecords.CsvRecord> records = CsvRecords.of(file, text);
        if (records.isEmpty() || !records.get(0).values().equals(columns)) {
            throw new DamagedReference(file, 1, "the header must be " + String.join(",", columns));
        }
        return new ReferenceTable(records.stream()
                .skip(1)
                .map(record -> row(file, record, columns))
                .toList());
    }

    private static ReferenceRow row(String file, CsvRecords.CsvRecord record, List<String> columns) {
        if (record.values().size() != columns.size()) {
            throw new DamagedReference(
                    file,
                    record.line(),
                    columns.size() + " values expected, found "
                            + record.values().size());
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), record.values().get(i));
        }
        return new ReferenceRow(file, record.line(), values);
    }

    /** The same table, once no two rows have the same value in that column. */
    public ReferenceTable unique(String column) {
        Map<String, Integer> seen = new HashMap<>();
        for (ReferenceRow row : rows) {
            Integer before = seen.putIfAbsent(row.required(column), row.line());
            if (before != null) {
                throw row.damaged(column, "repeats the value of line " + before);
            }
        }
        return this;
    }

    public <T> List<T> map(Function<ReferenceRow, T> reading) {
        List<T> read = new ArrayList<>();
        rows.forEach(row -> read.add(reading.apply(row)));
        return List.copyOf(read);
    }
}
