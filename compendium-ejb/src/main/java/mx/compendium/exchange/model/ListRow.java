package mx.compendium.exchange.model;

import java.util.List;
import java.util.Map;
import mx.compendium.action.CaptureField;
import mx.compendium.exchange.model.Column.Role;

/**
 * A row of a sheet, read: an action, or a row of one of its lists.
 *
 * @param sheet whose row it is
 * @param number as the spreadsheet numbers it
 * @param others texts of the columns that hold no field
 * @param texts by field, of the columns that are there
 * @param faults what cannot be read at all, by place of the cell: a code
 * @param headings where its fields stand
 */
public record ListRow(
        SheetShape sheet,
        int number,
        Map<Role, String> others,
        Map<CaptureField, String> texts,
        Map<Integer, String> faults,
        Headings headings) {

    public ListRow {
        others = Map.copyOf(others);
        texts = Map.copyOf(texts);
        faults = Map.copyOf(faults);
    }

    /** Key of the action. */
    public String key() {
        return other(Role.KEY);
    }

    /** Of the report or of the row in its list, empty for a new one. */
    public String id() {
        return other(Role.ID);
    }

    /** Why what is unusual is right. */
    public String because() {
        return other(Role.BECAUSE);
    }

    /** Text of a column that holds no field, empty when it has none. */
    public String other(Role role) {
        return others.getOrDefault(role, "");
    }

    /** Where a column that holds no field stands; -1 when the sheet has none. */
    public int place(Role role) {
        return headings.place(role).orElse(-1);
    }

    /** Whether somebody wrote something in it besides its key. */
    public boolean empty() {
        return others.entrySet().stream()
                        .allMatch(other ->
                                other.getKey() == Role.KEY || other.getValue().isEmpty())
                && faults.isEmpty()
                && texts.values().stream().allMatch(String::isEmpty);
    }

    /** Reads a row by its headings. */
    public static ListRow read(
            SheetShape sheet, int number, List<Cell> cells, Headings headings, R33CellTexts reading) {
        RowTexts texts = new RowTexts(reading);
        headings.columns().forEach((place, column) -> {
            if (place < cells.size()) {
                texts.take(place, column, cells.get(place));
            } else {
                texts.take(place, column, Cell.text(""));
            }
        });
        return new ListRow(sheet, number, texts.others, texts.texts, texts.faults, headings);
    }
}
