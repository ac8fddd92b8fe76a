package mx.compendium.period;

import mx.compendium.catalogue.InstitutionGroup;
import org.jspecify.annotations.Nullable;

/**
 * An invited institution as it is called and grouped in the period.
 *
 * @param acronym null when it has none
 * @param stateCode INEGI code for state governments, otherwise null
 */
public record ParticipationRow(
        String institution,
        String name,
        @Nullable String acronym,
        InstitutionGroup group,
        @Nullable String stateCode) {}
