package mx.compendium.publication;

import java.util.UUID;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import org.jspecify.annotations.Nullable;

/**
 * A published action in a list.
 *
 * @param edition code of its edition
 * @param markedName its name, with what the search found in it
 * @param extract the part of its summary where the search found something, else its beginning
 * @param jointProgramme code of the joint programme it belongs to, or null
 * @param synthetic whether it was made up for the demonstration
 */
public record ActionHit(
        String edition,
        UUID id,
        String folio,
        String name,
        MarkedText markedName,
        MarkedText extract,
        ReportType type,
        String institution,
        String institutionName,
        @Nullable String acronym,
        InstitutionGroup group,
        int principalObjective,
        @Nullable String jointProgramme,
        boolean featured,
        boolean synthetic) {}
