package mx.compendium.publication;

import java.util.UUID;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;

/**
 * An accepted report in a list of the records behind a published figure.
 *
 * @param edition code of the period it was reported for
 */
public record PublishedRecord(
        UUID id,
        String edition,
        String folio,
        String name,
        ReportType type,
        String institution,
        String institutionName,
        InstitutionGroup group,
        int principalObjective) {}
