package mx.compendium.publication;

/** How found actions follow each other; among equals the newest edition first, then by folio. */
public enum ActionOrder {
    /** The best match first; without words to match, or with more matches than are counted ({@link ActionFacets#MOST}), as the next. */
    RELEVANCE,
    NEWEST,
    NAME,
    INSTITUTION
}
