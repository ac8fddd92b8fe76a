package mx.compendium.publication.boundary;

import java.util.function.IntConsumer;
import mx.compendium.publication.DocumentForm;

/** Makes one document of a sealed period's edition; another kind or format is another one of these, found by the container. */
interface DocumentRenderer {

    DocumentForm makes();

    /**
     * Gathers what the document says and checks it, without laying it out.
     *
     * @throws mx.compendium.kernel.RulesBroken when it must not be published as it is
     */
    void check(String period, int version);

    /** The document's bytes, the same for the same seal and version; {@code percent} is told how far it is, 0 to 100. */
    byte[] render(String period, int version, IntConsumer percent);
}
