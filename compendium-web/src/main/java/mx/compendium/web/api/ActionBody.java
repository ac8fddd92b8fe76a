package mx.compendium.web.api;

import java.time.LocalDate;
import java.util.List;
import mx.compendium.action.Continuity;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.publication.ActionSheet;
import mx.compendium.publication.PublishedAction;
import mx.compendium.publication.PublishedMeasurement;
import mx.compendium.statistics.GoodPracticeEntry;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.StateEntry;
import org.jspecify.annotations.Nullable;

/**
 * A published action, whole.
 *
 * @param version of the edition
 * @param endDate null when ongoing
 * @param synthetic whether it was made up for the demonstration
 * @param jointReports the other reports of its joint programme
 * @param history the same action in every published edition, the newest first
 */
public record ActionBody(
        String id,
        String folio,
        String edition,
        int version,
        String lineage,
        String name,
        ReportType type,
        Continuity continuity,
        String institution,
        String institutionName,
        InstitutionGroup group,
        List<String> coResponsible,
        int principalObjective,
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
        List<MeasuredBody> measurements,
        @Nullable String challenges,
        @Nullable GoodPracticeEntry goodPractice,
        boolean featured,
        boolean synthetic,
        @Nullable String jointProgramme,
        List<ActionRowBody> jointReports,
        List<ActionRowBody> history) {

    /**
     * What it counted; a part that is null and not suppressed was not reported.
     *
     * @param suppressed names of the parts kept back because they could point at persons
     */
    public record MeasuredBody(
            int ordinal,
            String counted,
            String unit,
            String reach,
            LocalDate from,
            LocalDate to,
            long total,
            @Nullable Long women,
            @Nullable Long men,
            @Nullable Long sexualDiversity,
            @Nullable Long notSpecified,
            List<AgeBody> ages,
            List<String> suppressed) {

        static MeasuredBody of(PublishedMeasurement one) {
            return new MeasuredBody(
                    one.ordinal(),
                    one.counted(),
                    one.unit(),
                    one.reach().name(),
                    one.from(),
                    one.to(),
                    one.total(),
                    one.women().count(),
                    one.men().count(),
                    one.sexualDiversity().count(),
                    one.notSpecified().count(),
                    one.ages().stream().map(AgeBody::of).toList(),
                    one.suppressed());
        }
    }

    /** Persons of an age band; {@code count} is null where it is kept back. */
    public record AgeBody(String band, @Nullable Long count) {

        static AgeBody of(PublishedMeasurement.Age age) {
            return new AgeBody(age.band(), age.part().count());
        }
    }

    static ActionBody of(ActionSheet sheet) {
        PublishedAction action = sheet.action();
        JointProgrammeEntry joint = action.jointProgramme();
        return new ActionBody(
                action.id().toString(),
                action.folio(),
                sheet.edition().code(),
                sheet.edition().version(),
                action.lineage().toString(),
                action.name(),
                action.type(),
                action.continuity(),
                action.institution().code(),
                action.institution().name(),
                action.institution().group(),
                action.coResponsible().stream().map(InstitutionEntry::code).toList(),
                action.principalObjective().number(),
                action.relatedObjectives().stream().map(ObjectiveEntry::number).toList(),
                action.principles(),
                action.sdgTargets(),
                action.summary(),
                action.purpose(),
                action.populations(),
                action.aimedAtGirlsAdolescentsWomen(),
                action.stages(),
                action.national(),
                action.states().stream().map(StateEntry::inegiCode).toList(),
                action.municipalities(),
                action.countriesAbroad(),
                action.startDate(),
                action.endDate(),
                action.results(),
                action.measurements().stream().map(MeasuredBody::of).toList(),
                action.challenges(),
                action.goodPractice(),
                action.featured(),
                action.synthetic(),
                joint == null ? null : joint.name(),
                sheet.joint().stream().map(ActionRowBody::of).toList(),
                sheet.history().stream().map(ActionRowBody::of).toList());
    }
}
