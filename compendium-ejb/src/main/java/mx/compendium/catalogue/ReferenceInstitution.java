package mx.compendium.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An institution as the demonstration's history knows it.
 *
 * @param parent acronym of the body it belongs to, or null
 * @param stateCode INEGI code for state governments, otherwise null
 * @param validUntil last day it existed under this name, or null while it does
 * @param note what became of it, or null
 */
public record ReferenceInstitution(
        String code,
        String name,
        @Nullable String acronym,
        InstitutionGroup group,
        String kind,
        @Nullable String parent,
        @Nullable String stateCode,
        @Nullable LocalDate validUntil,
        @Nullable String note) {

    static ReferenceInstitution of(ReferenceRow row) {
        InstitutionGroup group = row.oneOf("group", InstitutionGroup.class);
        String state = row.optional("state_code");
        if ((group == InstitutionGroup.EF) != (state != null)) {
            throw row.damaged("state_code", "is for state governments, and for all of them");
        }
        return new ReferenceInstitution(
                row.matching("code", "[A-Z0-9]+(-[A-Z0-9]+)?"),
                row.required("name"),
                row.optional("acronym"),
                group,
                row.required("kind"),
                row.optional("parent"),
                state,
                row.optionalDate("valid_until"),
                row.optional("note"));
    }
}
