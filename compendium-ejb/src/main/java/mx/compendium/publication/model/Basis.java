package mx.compendium.publication.model;

/**
 * What a document was made of: one made of something else is not the one to publish.
 *
 * @param root of the data it prints
 * @param template number of the version of the template it is laid out by
 */
public record Basis(String root, int template) {}
