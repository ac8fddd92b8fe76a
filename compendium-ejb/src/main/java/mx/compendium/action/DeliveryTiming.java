package mx.compendium.action;

/** How a delivery stands to its deadline. */
public enum DeliveryTiming {
    ON_TIME,
    WITH_EXTENSION,
    LATE,
    /** A returned report delivered again within its own date. */
    CORRECTION
}
