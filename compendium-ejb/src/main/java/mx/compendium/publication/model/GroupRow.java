package mx.compendium.publication.model;

/**
 * A group of institutions with its participants and reports; every number is the text of a figure.
 *
 * @param code of the group, which ends the codes of its figures
 */
public record GroupRow(String code, String name, String participants, String reports, String share, String former) {}
