package mx.compendium.publication.model;

/**
 * A figure as its annex explains it.
 *
 * @param former the same figure of the former period, empty without one
 * @param quotient numerator and denominator of a share, empty for a plain count
 */
public record AnnexRow(
        String code, String text, String former, String definition, String basis, String quotient, String rule) {}
