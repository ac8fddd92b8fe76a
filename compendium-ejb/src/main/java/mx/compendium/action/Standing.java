package mx.compendium.action;

import java.util.Collection;
import java.util.List;

/**
 * How an invited institution stands in a period; they sum to the invited. When it delivered is not recorded of an
 * edition taken over, nor of reports that were brought in with their folios.
 */
public enum Standing {
    ON_TIME,
    WITH_EXTENSION,
    LATE,
    NIL,
    MISSING,
    UNRECORDED;

    private static final List<Standing> RECORDED = List.of(ON_TIME, WITH_EXTENSION, LATE, NIL, MISSING);

    /** What is told of a period whose institutions stand so: the five of every period, and what is not recorded where that occurs. */
    public static List<Standing> toldOf(Collection<Standing> all) {
        if (!all.contains(UNRECORDED)) {
            return RECORDED;
        }
        boolean none = all.stream().noneMatch(RECORDED::contains);
        return none ? List.of(UNRECORDED) : List.of(values());
    }
}
