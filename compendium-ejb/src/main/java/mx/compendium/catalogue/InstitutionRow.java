package mx.compendium.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An institution of the catalogue.
 *
 * @param acronym null when it has none
 * @param stateCode INEGI code for state governments, otherwise null
 * @param validFrom first day it exists under this name, null when that is before all records
 * @param validUntil last day it exists under this name, null while it does
 */
public record InstitutionRow(
        String code,
        String name,
        @Nullable String acronym,
        InstitutionGroup group,
        @Nullable String stateCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
