package mx.compendium.publication;

import java.util.List;
import java.util.stream.Stream;

/** A kind of document in one of its formats: what is made, stored and published as one file. */
public record DocumentForm(DocumentKind kind, DocumentFormat format) {

    /** All that an edition is published as. */
    public static List<DocumentForm> all() {
        return Stream.of(DocumentKind.values())
                .flatMap(kind -> kind.formats().stream().map(format -> new DocumentForm(kind, format)))
                .toList();
    }
}
