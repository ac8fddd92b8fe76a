package mx.compendium.publication.model;

/**
 * A state government that takes part, with the text of its figures.
 *
 * @param figure code of the figure of its reports
 */
public record StateRow(String figure, String name, String reports, String former) {}
