package mx.compendium.claim;

import java.util.List;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;

/**
 * A report of which something can be supposed, with what it could be.
 *
 * @param counted whether it is accepted; otherwise it waits for the unit's decision
 */
public record SupposedReport(
        ReportEntry report, boolean counted, List<ObjectiveEntry> objectives, List<InstitutionEntry> institutions) {

    public SupposedReport {
        objectives = List.copyOf(objectives);
        institutions = List.copyOf(institutions);
    }

    public static SupposedReport of(ReportEntry report, boolean counted, PeriodContent content) {
        return new SupposedReport(report, counted, content.objectives(), content.institutions());
    }

    /** What its institution is called in the period. */
    public String institutionName() {
        return institutions.stream()
                .filter(one -> one.code().equals(report.institution()))
                .map(InstitutionEntry::name)
                .findFirst()
                .orElse(report.institution());
    }
}
