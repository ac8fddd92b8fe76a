package mx.compendium.statistics;

import java.time.Instant;
import mx.compendium.action.ReportRow;
import mx.compendium.kernel.Slice;

/**
 * Some of the reports of a view.
 *
 * @param sealed whether the data are final
 * @param asOf when they were sealed, or else now
 * @param count how many reports there are in all
 */
public record Selection(boolean sealed, Instant asOf, long count, Slice<ReportRow> rows) {}
