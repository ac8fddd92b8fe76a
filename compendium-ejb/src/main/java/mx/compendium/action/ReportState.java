package mx.compendium.action;

/** Life of an action report: capture, delivery by the head, review. */
public enum ReportState {
    DRAFT,
    READY,
    DELIVERED,
    IN_REVIEW,
    RETURNED,
    ACCEPTED,
    EXCLUDED
}
