package mx.compendium.publication.gateway;

import mx.compendium.publication.DocumentFormat;

/** What the child lays out; other formats need no layout. */
enum PressFormat {
    PDF,
    HTML,
    DOCX,
    PNG;

    /** @throws IllegalArgumentException when it is not laid out */
    static PressFormat of(DocumentFormat format) {
        return valueOf(format.name());
    }
}
