package mx.compendium.narrative;

import java.util.Locale;

/** A part of a document that is the unit's own words, in the order of the document. */
public enum NarrativeSection {
    PREAMBLE,
    CONFORMATION,
    CHALLENGES,
    CONCLUSIONS;

    /** Its name among the standard words. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
