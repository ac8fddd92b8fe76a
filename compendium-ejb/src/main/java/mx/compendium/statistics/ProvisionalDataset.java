package mx.compendium.statistics;

import java.time.Instant;

/**
 * Content of a period that can still change; screens mark it with "datos al …".
 *
 * @param asOf instant at which it was read
 */
public record ProvisionalDataset(PeriodContent content, Instant asOf) implements ReportingDataset {}
