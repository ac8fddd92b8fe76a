package mx.compendium.publication;

/**
 * A published file that was known by its digest.
 *
 * @param edition its edition, as it is now
 * @param document the file; its version may be an earlier one than the edition's
 */
public record RecognisedFile(EditionRow edition, DocumentRow document) {

    /** Whether no erratum came after it. */
    public boolean isCurrent() {
        return document.version() == edition.version();
    }
}
