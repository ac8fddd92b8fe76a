package mx.compendium.exchange.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/**
 * each row of a workbook of the unit says whose it is, in a word of the catalogue or of that time: of an institution
 * invited to an open period, or of one that existed in the days of a former edition. The folio of a former edition is kept
 * once; in an open period none is brought.
 */
public final class R47UnitRows {

    private static final Pattern FOLIO = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]{0,31}");

    private R47UnitRows() {}

    /** How an institution stands to the period. */
    public enum Standing {
        TAKES_PART,
        NOT_INVITED,
        /** Before the first day covered. */
        ENDED
    }

    /**
     * Why nobody can say whose a row is, or why it cannot be theirs.
     *
     * @param written in its cell
     * @param standing of the institution that is meant, null when none is
     */
    public static Optional<Violation> againstInstitution(String written, @Nullable Standing standing) {
        if (written.isEmpty()) {
            return Optional.of(Violation.of("workbook.row.institution-missing"));
        }
        if (standing == null) {
            return Optional.of(Violation.of("workbook.row.institution-unknown", written));
        }
        return switch (standing) {
            case TAKES_PART -> Optional.empty();
            case NOT_INVITED -> Optional.of(Violation.of("workbook.row.institution-not-invited", written));
            case ENDED -> Optional.of(Violation.of("workbook.row.institution-ended", written));
        };
    }

    /**
     * What stands against the folio of a row.
     *
     * @param folio as written, empty when it has none
     * @param takenOver whether the edition is a former one
     * @param sameAs an earlier row of the workbook with this folio, null when there is none
     * @param given whether another report has it already
     */
    public static List<Violation> againstFolio(
            String folio, boolean takenOver, @Nullable Integer sameAs, boolean given) {
        List<Violation> found = new ArrayList<>();
        if (folio.isEmpty()) {
            return found;
        }
        if (!takenOver) {
            found.add(Violation.of("workbook.row.folio-not-here"));
        } else if (!FOLIO.matcher(folio).matches()) {
            found.add(Violation.of("workbook.row.folio-malformed", folio));
        } else if (sameAs != null) {
            found.add(Violation.of("workbook.row.folio-repeated", folio, sameAs));
        } else if (given) {
            found.add(Violation.of("workbook.row.folio-given", folio));
        }
        return found;
    }
}
