package mx.compendium.action;

import java.time.Instant;
import java.util.List;
import mx.compendium.catalogue.InstitutionGroup;
import org.jspecify.annotations.Nullable;

/**
 * How one invited institution stands in a period.
 *
 * @param dated whether its dates say anything; those of an edition taken over do not
 * @param deadline its own: that of the period, or the later one it was given, or that of its reopening
 * @param daysLeft civil days in Mexico City until the deadline; negative when it has passed
 * @param completeness 0–100, the mean of its reports; null while it has none
 * @param returned reports that wait for its correction
 * @param lastActivity last save or delivery, null when there was none
 * @param responsible names of its liaisons
 */
public record WatchRow(
        String institution,
        String name,
        @Nullable String acronym,
        InstitutionGroup group,
        Standing standing,
        boolean dated,
        Instant deadline,
        boolean extended,
        boolean reopened,
        int daysLeft,
        @Nullable Integer completeness,
        int drafts,
        int ready,
        int delivered,
        int returned,
        @Nullable Instant lastActivity,
        List<String> responsible) {

    public WatchRow {
        responsible = List.copyOf(responsible);
    }
}
