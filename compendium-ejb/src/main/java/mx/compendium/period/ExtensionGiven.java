package mx.compendium.period;

import java.time.Instant;

/**
 * Event, fired within the transaction: an institution has a later date of its own.
 *
 * @param until that date
 */
public record ExtensionGiven(String period, String institution, Instant until) {}
