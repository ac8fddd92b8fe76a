package mx.compendium.period;

import java.time.Instant;
import mx.compendium.catalogue.InstitutionGroup;
import org.jspecify.annotations.Nullable;

/**
 * An invited institution as it is called and grouped in the period.
 *
 * @param acronym null when it has none
 * @param extendedUntil a later date of its own, null without one
 * @param extensionReason why, null without one
 * @param stateCode INEGI code for state governments, otherwise null
 */
public record ParticipationRow(
        String institution,
        String name,
        @Nullable String acronym,
        InstitutionGroup group,
        @Nullable String stateCode,
        @Nullable Instant extendedUntil,
        @Nullable String extensionReason) {}
