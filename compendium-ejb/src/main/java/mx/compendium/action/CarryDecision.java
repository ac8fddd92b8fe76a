package mx.compendium.action;

/** What becomes of an action of the former period in this one. */
public enum CarryDecision {
    CONTINUES,
    CHANGED,
    CONCLUDED,
    NOT_REPORTED
}
