package mx.compendium.action;

/** How a report relates to the former period's. */
public enum Continuity {
    NEW,
    CONTINUES,
    CONCLUDED
}
