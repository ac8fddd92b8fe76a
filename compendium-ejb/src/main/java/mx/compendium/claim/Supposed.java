package mx.compendium.claim;

import java.time.Instant;
import mx.compendium.statistics.ReportEntry;

/**
 * The data of a period as they are and as something is supposed of one report.
 *
 * @param sealed whether they are final
 * @param asOf instant of the seal, or at which they were read
 * @param report as it is
 */
public record Supposed(boolean sealed, Instant asOf, ReportEntry report, Told now, Told then) {}
