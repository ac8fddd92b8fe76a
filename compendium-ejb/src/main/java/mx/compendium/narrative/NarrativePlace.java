package mx.compendium.narrative;

import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;

/** A section of a document of an edition: where a text stands. */
public record NarrativePlace(String period, NarrativeDocument document, NarrativeSection section) {

    /** As the trail names it, e.g. {@code 2024/compendium/preamble}. */
    @Override
    public String toString() {
        return period + "/" + document.key() + "/" + section.key();
    }
}
