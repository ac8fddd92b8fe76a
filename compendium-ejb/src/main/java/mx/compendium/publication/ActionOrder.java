package mx.compendium.publication;

/** How found actions follow each other; among equals the newest edition first, then by folio. */
public enum ActionOrder {
    /** The best match first; without words to match, as the next. */
    RELEVANCE,
    NEWEST,
    NAME,
    INSTITUTION
}
