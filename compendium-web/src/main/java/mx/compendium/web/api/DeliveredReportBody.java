package mx.compendium.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.compendium.action.Continuity;
import mx.compendium.action.MeasurementRow;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import org.jspecify.annotations.Nullable;

/**
 * A delivered report as the unit and the executives read it; its institution reads and writes a {@link ReportBody}.
 *
 * @param version what a decision on it names, so that nobody decides on what they did not read
 * @param coResponsible codes of institutions
 * @param endDate null when ongoing
 */
public record DeliveredReportBody(
        String id,
        @Nullable String folio,
        @Nullable String name,
        @Nullable ReportType type,
        String institution,
        String institutionName,
        InstitutionGroup group,
        @Nullable Integer principalObjective,
        ReportState state,
        boolean joint,
        boolean featured,
        String period,
        int version,
        Continuity continuity,
        List<String> coResponsible,
        List<Integer> relatedObjectives,
        List<Integer> principles,
        List<String> sdgTargets,
        String summary,
        String purpose,
        List<PopulationGroup> populations,
        boolean aimedAtGirlsAdolescentsWomen,
        List<MigrationStage> stages,
        boolean national,
        List<String> states,
        List<String> municipalities,
        List<String> countriesAbroad,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        String results,
        List<MeasurementRow> measurements,
        @Nullable String challenges,
        ReportSheet.@Nullable GoodPracticeRow goodPractice,
        List<ReportSheet.EvidenceRow> evidence,
        @Nullable Instant acceptedAt,
        @Nullable String excludedBecause) {

    static DeliveredReportBody of(ReportSheet sheet) {
        ReportRow row = sheet.row();
        return new DeliveredReportBody(
                row.id().toString(),
                row.folio(),
                row.name(),
                row.type(),
                row.institution(),
                row.institutionName(),
                row.group(),
                row.principalObjective(),
                row.state(),
                row.joint(),
                row.featured(),
                sheet.period(),
                sheet.version(),
                sheet.continuity(),
                sheet.coResponsible().stream().map(ReportSheet.Partner::code).toList(),
                sheet.relatedObjectives(),
                sheet.principles(),
                sheet.sdgTargets(),
                sheet.summary(),
                sheet.purpose(),
                sheet.populations(),
                sheet.aimedAtGirlsAdolescentsWomen(),
                sheet.stages(),
                sheet.national(),
                sheet.states(),
                sheet.municipalities(),
                sheet.countriesAbroad(),
                sheet.startDate(),
                sheet.endDate(),
                sheet.results(),
                sheet.measurements(),
                sheet.challenges(),
                sheet.goodPractice(),
                sheet.evidence(),
                sheet.acceptedAt(),
                sheet.excludedBecause());
    }
}
