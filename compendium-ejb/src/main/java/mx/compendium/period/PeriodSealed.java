package mx.compendium.period;

import java.time.Instant;

/**
 * Event, fired inside the sealing transaction: the period stands sealed. Whoever freezes something does it now.
 *
 * @param sealedAt by the database's clock
 * @param sealedBy id of the person who sealed
 */
public record PeriodSealed(String periodCode, Instant sealedAt, String sealedBy) {}
