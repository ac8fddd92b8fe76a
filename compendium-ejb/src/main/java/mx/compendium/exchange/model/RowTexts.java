package mx.compendium.exchange.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import mx.compendium.action.CaptureField;

/** What the cells of one row say, gathered. */
final class RowTexts {

    private static final String TOO_LONG = BookWords.of("cell.too-long");

    final Map<CaptureField, String> texts = new EnumMap<>(CaptureField.class);
    final Map<Integer, String> faults = new TreeMap<>();
    final Map<Column.Role, String> others = new EnumMap<>(Column.Role.class);

    private final R33CellTexts reading;

    RowTexts(R33CellTexts reading) {
        this.reading = reading;
    }

    void take(int place, Column column, Cell cell) {
        CaptureField field = column.field();
        if (cell.kind() == Cell.Kind.BROKEN) {
            faults.put(place, "workbook.cell.broken");
        } else if (field != null) {
            field(place, field, cell);
        } else {
            others.put(column.role(), cell.read().strip());
        }
    }

    private void field(int place, CaptureField field, Cell cell) {
        if (cell.text().equals(TOO_LONG)) {
            return;
        }
        reading.text(field, cell)
                .ifPresentOrElse(
                        text -> texts.put(field, text), () -> faults.put(place, "workbook.cell.neither-yes-nor-no"));
    }
}
