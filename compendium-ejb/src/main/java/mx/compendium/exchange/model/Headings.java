package mx.compendium.exchange.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.compendium.action.CaptureField;
import mx.compendium.exchange.Wording;

/** The first row of a sheet: which column stands where. */
public final class Headings {

    private final Map<Integer, Column> columns = new TreeMap<>();
    private final List<Integer> unknown = new ArrayList<>();

    private Headings() {}

    /** Reads them as somebody may have moved or taken out columns. */
    public static Headings read(SheetShape shape, List<Cell> row, Wording words) {
        Headings headings = new Headings();
        for (int place = 0; place < row.size(); place++) {
            headings.place(shape, place, row.get(place).read(), words);
        }
        return headings;
    }

    private void place(SheetShape shape, int place, String written, Wording words) {
        if (written.isBlank() || BookWords.same(written, BookWords.of("head.told"))) {
            return;
        }
        shape.columns().stream()
                .filter(column -> BookWords.same(written, of(shape, column, words)) && !columns.containsValue(column))
                .findFirst()
                .ifPresentOrElse(column -> columns.put(place, column), () -> unknown.add(place));
    }

    /** The heading of a column of a sheet. */
    public static String of(SheetShape shape, Column column, Wording words) {
        CaptureField field = column.field();
        if (field != null) {
            return words.label(field);
        }
        return switch (column.role()) {
            case INSTITUTION -> BookWords.of("head.institution");
            case FOLIO -> BookWords.of("head.folio");
            case KEY -> BookWords.of(shape.ofActions() ? "head.key" : "head.key-of-action");
            case BECAUSE -> BookWords.of("head.because");
            default -> BookWords.of("head.id");
        };
    }

    public Map<Integer, Column> columns() {
        return columns;
    }

    /** Places whose heading is none of ours: they are not read. */
    public List<Integer> unknown() {
        return unknown;
    }

    public boolean has(Column.Role role) {
        return columns.values().stream().anyMatch(column -> column.role() == role);
    }

    /** Where a field stands. */
    public Optional<Integer> place(CaptureField field) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().field() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public Optional<Integer> place(Column.Role role) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().role() == role)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
