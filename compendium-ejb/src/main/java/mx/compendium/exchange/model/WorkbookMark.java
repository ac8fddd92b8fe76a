package mx.compendium.exchange.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a template says of itself in the first row of its catalogues, by which it is known when it comes back.
 *
 * @param institution whose it is; {@link #UNIT} when it is the unit's
 * @param issuedAt what its author saw of reports that exist
 */
public record WorkbookMark(String period, String institution, UUID workbook, Instant issuedAt) {

    /** No institution has such a code. */
    public static final String UNIT = "*";

    /** Begins the row; a workbook without it is none of ours. */
    public static final String SIGN = "compendium-plantilla-1";

    /** Whether the unit sends it, with an institution in each row. */
    public boolean ofUnit() {
        return institution.equals(UNIT);
    }

    public List<String> cells() {
        return List.of(SIGN, period, institution, workbook.toString(), issuedAt.toString());
    }

    /** Reads it; empty when the row is not ours. */
    public static Optional<WorkbookMark> of(List<String> cells) {
        if (cells.size() < 5 || !cells.get(0).equals(SIGN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WorkbookMark(
                    cells.get(1), cells.get(2), UUID.fromString(cells.get(3)), Instant.parse(cells.get(4))));
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }
}
