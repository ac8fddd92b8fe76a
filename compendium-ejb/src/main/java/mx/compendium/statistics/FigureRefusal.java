package mx.compendium.statistics;

/**
 * A figure that a rule refuses to give, which is not the same as zero.
 *
 * @param code code the figure would have
 * @param reason in Spanish, one sentence
 */
public record FigureRefusal(String code, String rule, String reason) {}
