package mx.compendium.publication;

/**
 * A part of a document as its reader sees it.
 *
 * @param id of the part in the document's HTML edition
 * @param title as printed at its head
 */
public record Place(DocumentKind document, String id, String title) {}
