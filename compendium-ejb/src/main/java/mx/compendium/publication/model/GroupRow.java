package mx.compendium.publication.model;

/** A group of institutions with its participants and reports; every number is the text of a figure. */
public record GroupRow(String name, String participants, String reports, String share, String former) {}
