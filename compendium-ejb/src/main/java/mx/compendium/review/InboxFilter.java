package mx.compendium.review;

import mx.compendium.action.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of a period an inbox shows.
 *
 * @param state null for all that wait for the unit: delivered and in review
 * @param mine only those of institutions assigned to the caller
 */
public record InboxFilter(
        String period,
        @Nullable ReportState state,
        @Nullable String institution,
        boolean mine) {}
