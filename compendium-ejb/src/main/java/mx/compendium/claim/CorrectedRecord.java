package mx.compendium.claim;

/**
 * A field of a report that a version of an edition corrects.
 *
 * @param field as a {@link Supposition} names it, e.g. {@code objective}
 * @param before as it was frozen; empty when it was not known
 * @param after as it is frozen now
 */
public record CorrectedRecord(String folio, String field, String before, String after) {}
