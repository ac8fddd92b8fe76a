package mx.compendium.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An institution of the catalogue.
 *
 * @param acronym null when it has none
 * @param stateCode INEGI code for state governments, otherwise null
 * @param validUntil last day it exists under this name, null while it does
 */
public record InstitutionRow(
        String code,
        String name,
        @Nullable String acronym,
        InstitutionGroup group,
        @Nullable String stateCode,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
