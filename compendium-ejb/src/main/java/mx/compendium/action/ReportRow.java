package mx.compendium.action;

import java.util.UUID;
import mx.compendium.catalogue.InstitutionGroup;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list. Of a report that its institution has not delivered, others see only whose it is, its state and how
 * complete it is: name, type and objective are null for them.
 *
 * @param folio null before its first delivery
 * @param completeness 0–100
 * @param joint whether it belongs to a joint programme
 */
public record ReportRow(
        UUID id,
        @Nullable String folio,
        @Nullable String name,
        @Nullable ReportType type,
        String institution,
        String institutionName,
        @Nullable String institutionAcronym,
        InstitutionGroup group,
        @Nullable Integer principalObjective,
        ReportState state,
        int completeness,
        boolean joint,
        boolean featured,
        boolean synthetic) {}
