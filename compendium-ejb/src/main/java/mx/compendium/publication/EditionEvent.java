package mx.compendium.publication;

import java.time.Instant;

/**
 * Something that happened to a period or one of its reports before the seal.
 *
 * @param what e.g. {@code period.seal}, {@code report.accepted}
 * @param object code of the period, or folio of the report
 * @param person who did it, by an internal key that is never published
 */
public record EditionEvent(Instant at, String what, String object, String person) {}
