package mx.compendium.publication.boundary;

import java.util.List;

/** Who makes documents, for the wiring of tests; in the server the container finds them. */
public final class DocumentRenderers {

    public static final Class<?> PORT = DocumentRenderer.class;

    public static final List<Class<?>> ALL = List.of(BundleRenderer.class, OpenDataRenderer.class, TextRenderer.class);

    private DocumentRenderers() {}
}
