package mx.compendium.web.api;

import java.time.Instant;
import java.util.List;
import mx.compendium.action.WatchRow;
import mx.compendium.period.ParticipationRow;
import org.jspecify.annotations.Nullable;

/**
 * An invited institution as it is called and grouped in the period, and how it stands.
 *
 * @param state INEGI code of a state government, otherwise null
 * @param standing they sum to the invited; not recorded of an edition taken over and of reports brought in
 * @param completeness 0–100, null while it has no report
 * @param deadline its own, null in an edition taken over; {@code daysLeft} counts civil days until then
 * @param reopening asked for and not agreed yet; null without one, and for an institution
 */
public record ParticipationBody(
        String institution,
        String name,
        @Nullable String acronym,
        String group,
        @Nullable String state,
        String standing,
        @Nullable Integer completeness,
        int drafts,
        int ready,
        int delivered,
        int returned,
        @Nullable String lastActivity,
        List<String> responsible,
        @Nullable String deadline,
        @Nullable Integer daysLeft,
        @Nullable DateBody extension,
        @Nullable DateBody reopened,
        @Nullable DateBody reopening) {

    /** A date of its own, and why. */
    public record DateBody(String until, String reason) {

        static @Nullable DateBody of(@Nullable Instant until, @Nullable String reason) {
            return until == null || reason == null ? null : new DateBody(until.toString(), reason);
        }
    }

    static ParticipationBody of(ParticipationRow row, WatchRow watched) {
        return new ParticipationBody(
                row.institution(),
                row.name(),
                row.acronym(),
                row.group().name(),
                row.stateCode(),
                watched.standing().name(),
                watched.completeness(),
                watched.drafts(),
                watched.ready(),
                watched.delivered(),
                watched.returned(),
                watched.lastActivity() == null ? null : watched.lastActivity().toString(),
                watched.responsible(),
                watched.dated() ? watched.deadline().toString() : null,
                watched.dated() ? watched.daysLeft() : null,
                DateBody.of(row.extendedUntil(), row.extensionReason()),
                DateBody.of(row.reopenedUntil(), row.reopenedBecause()),
                row.asked() == null
                        ? null
                        : DateBody.of(row.asked().until(), row.asked().reason()));
    }
}
