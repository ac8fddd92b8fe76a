package mx.compendium.review;

import mx.compendium.catalogue.InstitutionGroup;
import org.jspecify.annotations.Nullable;

/**
 * How far the reports of an institution are, and in whose court they lay.
 *
 * @param capturing begun or ready, not delivered
 * @param waiting delivered or in review: with the unit
 * @param returned with the institution, to be corrected
 * @param decided accepted or excluded
 * @param daysWithUnit mean days a delivered report lay with the unit; null while nothing was delivered
 * @param daysWithInstitution mean days of those that were returned; null while none was
 */
public record PaceRow(
        String institution,
        String name,
        @Nullable String acronym,
        InstitutionGroup group,
        long capturing,
        long waiting,
        long returned,
        long decided,
        @Nullable Double daysWithUnit,
        @Nullable Double daysWithInstitution) {}
