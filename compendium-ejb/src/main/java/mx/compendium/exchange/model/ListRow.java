package mx.compendium.exchange.model;

import java.util.List;
import java.util.Map;
import mx.compendium.action.CaptureField;

/**
 * A row of a sheet, read: an action, or a row of one of its lists.
 *
 * @param sheet whose row it is
 * @param number as the spreadsheet numbers it
 * @param key of the action
 * @param id of the report or of the row in its list, empty for a new one
 * @param because why what is unusual is right
 * @param texts by field, of the columns that are there
 * @param faults what cannot be read at all, by place of the cell: a code
 * @param headings where its fields stand
 */
public record ListRow(
        SheetShape sheet,
        int number,
        String key,
        String id,
        String because,
        Map<CaptureField, String> texts,
        Map<Integer, String> faults,
        Headings headings) {

    public ListRow {
        texts = Map.copyOf(texts);
        faults = Map.copyOf(faults);
    }

    /** Whether somebody wrote something in it besides its key. */
    public boolean empty() {
        return id.isEmpty()
                && because.isEmpty()
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
        return new ListRow(sheet, number, texts.key, texts.id, texts.because, texts.texts, texts.faults, headings);
    }
}
