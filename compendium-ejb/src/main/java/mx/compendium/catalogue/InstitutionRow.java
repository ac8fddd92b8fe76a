package mx.compendium.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An institution of the catalogue.
 *
 * @param acronym null when it has none
 * @param stateCode INEGI code for state governments, otherwise null
 * @param validFrom first day it exists, null when that is before all records
 * @param validUntil last day it exists, null while no end is known
 */
public record InstitutionRow(
        String code,
        String name,
        @Nullable String acronym,
        InstitutionGroup group,
        @Nullable String stateCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** Whether it exists no more on a day. */
    public boolean endedBefore(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }
}
