package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentRow;

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

    /**
     * Gathers every document of an edition, lays out none.
     *
     * @throws mx.compendium.kernel.RulesBroken when one must not be published as it is
     */
    void check(String period, int version) {
        Stream.of(DocumentKind.values()).forEach(kind -> of(kind).check(period, version));
    }

    private DocumentRenderer of(DocumentKind kind) {
        return renderers.stream()
                .filter(renderer -> renderer.makes() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody makes " + kind));
    }
}
