package mx.compendium.catalogue;

/** What is called by words that the unit may change. */
public enum Catalogue {
    /** The 23 objectives, each also with a short name. */
    OBJECTIVE,
    /** The ten guiding principles. */
    PRINCIPLE
}
