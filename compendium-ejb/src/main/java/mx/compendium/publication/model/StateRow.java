package mx.compendium.publication.model;

/** A state government that takes part, with the text of its figures. */
public record StateRow(String name, String reports, String former) {}
