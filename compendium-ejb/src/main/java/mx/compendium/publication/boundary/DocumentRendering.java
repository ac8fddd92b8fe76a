package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.gateway.Manuscript;

/** Has each document rendered by who makes its kind. */
@Dependent
class DocumentRendering {

    @Inject
    @Any
    Instance<DocumentRenderer> renderers;

    /** Makes the document's bytes; {@code percent} is told how far it is, 0 to 100. */
    byte[] render(DocumentRow document, IntConsumer percent) {
        return of(document.kind()).render(document, percent);
    }

    /** What the documents of an edition say, none laid out. */
    Stream<Manuscript> manuscripts(String period, int version) {
        return Stream.of(DocumentKind.values()).flatMap(kind -> of(kind).manuscript(kind, period, version).stream());
    }

    private DocumentRenderer of(DocumentKind kind) {
        return renderers.stream()
                .filter(renderer -> renderer.makes(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody makes " + kind));
    }
}
