package mx.compendium.action;

/** How an invited institution stands in a period; the five sum to the invited. */
public enum Standing {
    ON_TIME,
    WITH_EXTENSION,
    LATE,
    NIL,
    MISSING
}
