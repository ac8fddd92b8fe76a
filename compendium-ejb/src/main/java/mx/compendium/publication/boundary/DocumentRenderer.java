package mx.compendium.publication.boundary;

import java.util.Optional;
import java.util.function.IntConsumer;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.gateway.Manuscript;

/** Makes documents of a sealed period's edition, each in each of its formats; found by the container. */
interface DocumentRenderer {

    boolean makes(DocumentKind kind);

    /** All that the document says, not laid out; empty where it is no text. */
    Optional<Manuscript> manuscript(DocumentKind kind, String period, int version);

    /** The document's bytes, the same for the same seal and version; {@code percent} is told how far it is, 0 to 100. */
    byte[] render(DocumentRow document, IntConsumer percent);
}
