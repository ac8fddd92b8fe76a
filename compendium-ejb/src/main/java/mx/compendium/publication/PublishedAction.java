package mx.compendium.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.Continuity;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.statistics.GoodPracticeEntry;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.StateEntry;
import org.jspecify.annotations.Nullable;

/**
 * A published action as everybody may read it, with the names its period was sealed with. Contacts and evidence files are not
 * part of sealed data.
 *
 * @param lineage identifies the same action across editions
 * @param jointProgramme the joint programme it belongs to, or null
 * @param principles numbers, 1–10
 * @param startDate null when not reported
 * @param endDate null when ongoing
 * @param synthetic whether it was made up for the demonstration
 */
public record PublishedAction(
        UUID id,
        String folio,
        UUID lineage,
        @Nullable JointProgrammeEntry jointProgramme,
        String name,
        ReportType type,
        Continuity continuity,
        InstitutionEntry institution,
        List<InstitutionEntry> coResponsible,
        ObjectiveEntry principalObjective,
        List<ObjectiveEntry> relatedObjectives,
        List<Integer> principles,
        List<String> sdgTargets,
        String summary,
        String purpose,
        List<PopulationGroup> populations,
        boolean aimedAtGirlsAdolescentsWomen,
        List<MigrationStage> stages,
        boolean national,
        List<StateEntry> states,
        List<String> municipalities,
        List<String> countriesAbroad,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        String results,
        List<PublishedMeasurement> measurements,
        @Nullable String challenges,
        @Nullable GoodPracticeEntry goodPractice,
        boolean featured,
        boolean synthetic) {

    public PublishedAction {
        coResponsible = List.copyOf(coResponsible);
        relatedObjectives = List.copyOf(relatedObjectives);
        principles = List.copyOf(principles);
        sdgTargets = List.copyOf(sdgTargets);
        populations = List.copyOf(populations);
        stages = List.copyOf(stages);
        states = List.copyOf(states);
        municipalities = List.copyOf(municipalities);
        countriesAbroad = List.copyOf(countriesAbroad);
        measurements = List.copyOf(measurements);
    }
}
