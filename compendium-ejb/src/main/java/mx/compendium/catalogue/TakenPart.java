package mx.compendium.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A period an institution is invited to, with the name and group it has there and keeps. */
public record TakenPart(
        String period,
        LocalDate coverageStart,
        String name,
        @Nullable String acronym,
        InstitutionGroup group) {}
