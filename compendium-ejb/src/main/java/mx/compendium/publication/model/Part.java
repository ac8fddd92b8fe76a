package mx.compendium.publication.model;

import java.util.List;
import mx.compendium.publication.Place;

/**
 * A part of a document with all that stands in it.
 *
 * @param content by which it is compared with the same part of another making
 * @param said its sentences, and the heads of sentences above its charts
 */
public record Part(Place place, List<?> content, List<String> said) {

    public Part {
        content = List.copyOf(content);
        said = List.copyOf(said);
    }

    /** Whether it prints that sentence, or its head above a chart. */
    public boolean says(String sentence) {
        return said.stream().anyMatch(sentence::startsWith);
    }
}
