package mx.compendium.narrative;

import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;

/** A section whose words are others than in the version of the edition before. */
public record RewrittenText(NarrativeDocument document, NarrativeSection section) {

    /** As bundle and interface name it, e.g. {@code compendium/preamble}. */
    public String key() {
        return document.key() + "/" + section.key();
    }
}
