package mx.compendium.narrative;

import java.util.Locale;
import java.util.stream.Stream;
import mx.compendium.kernel.NotFound;

/** A part of a document that is the unit's own words, in the order of the document. */
public enum NarrativeSection {
    PREAMBLE,
    CONFORMATION,
    CHALLENGES,
    CONCLUSIONS;

    /** As it stands in addresses and among the standard words, e.g. {@code preamble}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The section of that key.
     *
     * @throws NotFound when there is none
     */
    public static NarrativeSection of(String key) {
        return Stream.of(values())
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("section " + key));
    }
}
