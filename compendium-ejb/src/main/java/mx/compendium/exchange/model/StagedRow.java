package mx.compendium.exchange.model;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A valid row of the sheet of actions, kept until its sender decides.
 *
 * @param row as the spreadsheet numbers it
 * @param institution whose it is in a workbook of the unit, otherwise null
 * @param folio it had in a former edition, null when it is given here
 * @param key of the row
 * @param report null when it begins one
 * @param base revision of the capture it was weighed against
 * @param texts by path, to be changed
 */
public record StagedRow(
        int row,
        String key,
        @Nullable String institution,
        @Nullable String folio,
        @Nullable UUID report,
        int base,
        int completeness,
        Map<String, String> texts) {

    public StagedRow {
        texts = Map.copyOf(texts);
    }
}
