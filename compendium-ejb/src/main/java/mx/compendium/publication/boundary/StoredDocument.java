package mx.compendium.publication.boundary;

import java.util.Optional;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.PublishedFile;
import mx.compendium.publication.gateway.FileShelf;

/** Finds the bytes of a finished document on the shelf; a document whose bytes are gone is none. */
final class StoredDocument {

    private StoredDocument() {}

    static Optional<PublishedFile> of(DocumentRow row, FileShelf shelf) {
        String digest = row.sha256();
        Long size = row.size();
        if (digest == null || size == null || !shelf.holds(digest)) {
            return Optional.empty();
        }
        return Optional.of(new PublishedFile(shelf.place(digest), row.fileName(), row.format(), size, digest));
    }
}
