package mx.compendium.statistics;

import java.time.Instant;

/**
 * Content frozen by the seal of its period.
 *
 * @param sha256 lower-case hexadecimal digest of the content's canonical form
 * @param sealedAt instant of the seal by the database's clock
 */
public record SealedDataset(PeriodContent content, String sha256, Instant sealedAt) implements ReportingDataset {}
