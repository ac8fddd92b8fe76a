package mx.compendium.publication.model;

/**
 * A number to be seen from afar, with what it is and what stands beside it.
 *
 * @param number text of a figure
 * @param figure code of that figure, empty when the number is no figure
 * @param label what was counted
 * @param note comparison or basis; may be empty
 */
public record BigFigure(String number, String figure, String label, String note) {}
