package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentRow;

/** Has each document rendered by who makes its kind and format. */
@Dependent
class DocumentRendering {

    @Inject
    @Any
    Instance<DocumentRenderer> renderers;

    /** Makes the document's bytes; {@code percent} is told how far it is, 0 to 100. */
    byte[] render(DocumentRow document, IntConsumer percent) {
        return of(document.form()).render(document.period(), document.version(), percent);
    }

    /**
     * Gathers every document of an edition, lays out none.
     *
     * @throws mx.compendium.kernel.RulesBroken when one must not be published as it is
     */
    void check(String period, int version) {
        DocumentForm.all().forEach(form -> of(form).check(period, version));
    }

    private DocumentRenderer of(DocumentForm form) {
        return renderers.stream()
                .filter(renderer -> renderer.makes().equals(form))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody makes " + form));
    }
}
