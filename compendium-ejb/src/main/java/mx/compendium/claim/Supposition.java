package mx.compendium.claim;

/**
 * A change of one report that is only supposed; nothing of it is kept.
 *
 * @param folio of the report
 * @param change what of it: {@code accept}, {@code exclude}, {@code objective}, {@code institution}, {@code type},
 *     {@code aimed}, {@code name}, {@code summary} or a part of a measurement such as {@code measurement.1.women}
 * @param to what it would be, as written; blank where the change says all, and of a part that would not be known
 */
public record Supposition(String folio, String change, String to) {}
