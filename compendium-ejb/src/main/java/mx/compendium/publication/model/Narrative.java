package mx.compendium.publication.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.compendium.claim.ReadText.Printed;
import mx.compendium.claim.Run;
import mx.compendium.template.NarrativeSection;

/**
 * The unit's own words around the figures of a document, block by block.
 *
 * @param texts by the section the unit writes, or by the part of the template they introduce
 */
public record Narrative(Map<String, List<Printed>> texts) {

    public Narrative {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts)); // in the order of the document
    }

    public List<Printed> of(NarrativeSection section) {
        return of(section.key());
    }

    /** What introduces a part, or fills it when the unit added it. */
    public List<Printed> of(String part) {
        return texts.getOrDefault(part, List.of());
    }

    /** Codes of the figures it states. */
    Stream<String> figures() {
        return texts.values().stream()
                .flatMap(List::stream)
                .flatMap(block -> block.runs().stream())
                .map(Run::figure)
                .filter(code -> !code.isEmpty());
    }
}
