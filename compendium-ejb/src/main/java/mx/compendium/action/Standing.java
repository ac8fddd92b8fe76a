package mx.compendium.action;

import java.util.List;

/**
 * How an invited institution stands in a period; the five sum to the invited. Of an edition taken over it is not
 * recorded when each delivered: all of them stand so.
 */
public enum Standing {
    ON_TIME,
    WITH_EXTENSION,
    LATE,
    NIL,
    MISSING,
    UNRECORDED;

    /** Those that occur in a period. */
    public static List<Standing> of(boolean takenOver) {
        return takenOver ? List.of(UNRECORDED) : List.of(ON_TIME, WITH_EXTENSION, LATE, NIL, MISSING);
    }
}
