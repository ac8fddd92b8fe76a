package mx.compendium.narrative;

/** A document of an edition in which the unit says something in its own words. */
public enum NarrativeDocument {
    EXECUTIVE_REPORT,
    COMPENDIUM
}
