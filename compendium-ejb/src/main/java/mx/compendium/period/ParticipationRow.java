package mx.compendium.period;

import java.time.Instant;
import java.util.UUID;
import mx.compendium.catalogue.InstitutionGroup;
import org.jspecify.annotations.Nullable;

/**
 * An invited institution as it is called and grouped in the period.
 *
 * @param acronym null when it has none
 * @param extendedUntil a later date of its own, null without one
 * @param extensionReason why, null without one
 * @param stateCode INEGI code for state governments, otherwise null
 * @param reopenedUntil until when it captures again after closing, null when it does not
 * @param asked a reopening that another administrator has not agreed to yet, null without one
 */
public record ParticipationRow(
        String institution,
        String name,
        @Nullable String acronym,
        InstitutionGroup group,
        @Nullable String stateCode,
        @Nullable Instant extendedUntil,
        @Nullable String extensionReason,
        @Nullable Instant reopenedUntil,
        @Nullable String reopenedBecause,
        @Nullable Asked asked) {

    /** Without what has no effect yet. */
    public ParticipationRow inForce() {
        return new ParticipationRow(
                institution,
                name,
                acronym,
                group,
                stateCode,
                extendedUntil,
                extensionReason,
                reopenedUntil,
                reopenedBecause,
                null);
    }

    /**
     * A reopening without effect yet.
     *
     * @param by id of the person who asked for it; never the one who agrees
     */
    public record Asked(Instant until, String reason, UUID by) {}
}
