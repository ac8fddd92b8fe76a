package mx.compendium.statistics;

import java.time.Instant;

/**
 * The seal of a period.
 *
 * @param sha256 lower-case hexadecimal digest of the frozen content's canonical form
 * @param sealedAt instant of the seal by the database's clock
 */
public record SealSheet(String sha256, Instant sealedAt) {}
