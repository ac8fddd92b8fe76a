package mx.compendium.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An institution to be added.
 *
 * @param acronym null when it has none
 * @param stateCode INEGI code for state governments, otherwise null
 * @param validFrom first day it exists
 */
public record InstitutionDraft(
        String code,
        String name,
        @Nullable String acronym,
        InstitutionGroup group,
        @Nullable String stateCode,
        LocalDate validFrom) {}
