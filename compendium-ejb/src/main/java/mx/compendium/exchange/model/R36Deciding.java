package mx.compendium.exchange.model;

import java.util.List;
import mx.compendium.exchange.ImportMode;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.kernel.Violation;

/**
 * of a checked workbook its sender takes the valid rows, or all of them and only if all are valid. A warning does
 * not hinder; a row that says what stands is neither taken nor in the way.
 */
public final class R36Deciding {

    private R36Deciding() {}

    public static List<Violation> against(ImportSheet sheet, ImportMode mode) {
        if (!sheet.undecided()) {
            return decidedAlready();
        }
        if (mode == ImportMode.ALL_OR_NOTHING && sheet.tally().refused() > 0) {
            return List.of(
                    Violation.of("workbook.decide.rows-refused", sheet.tally().refused()));
        }
        return sheet.tally().valid() == 0 ? List.of(Violation.of("workbook.decide.nothing-valid")) : List.of();
    }

    public static List<Violation> decidedAlready() {
        return List.of(Violation.of("workbook.decide.not-undecided"));
    }
}
