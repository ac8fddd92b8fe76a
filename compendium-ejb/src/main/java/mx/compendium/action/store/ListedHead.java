package mx.compendium.action.store;

import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;

/**
 * What a list shows of a report that is being written.
 *
 * @param completeness 0–100
 */
public record ListedHead(
        String name, ReportType type, int principalObjective, int completeness, String searchText, ReportState state) {}
