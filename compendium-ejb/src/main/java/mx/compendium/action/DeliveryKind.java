package mx.compendium.action;

/** What an institution hands in. */
public enum DeliveryKind {
    REPORTS,
    /** We had nothing to report: a fact, not an absence. */
    NIL
}
