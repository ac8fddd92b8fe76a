package mx.compendium.action;

import java.time.LocalDate;
import java.util.List;
import mx.compendium.action.ReportSheet.GoodPracticeRow;
import org.jspecify.annotations.Nullable;

/** What a report says, read from what was typed and found complete. */
public record ReportContent(
        String name,
        ReportType type,
        Continuity continuity,
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
        List<MeasurementRow> measurements,
        @Nullable String challenges,
        @Nullable GoodPracticeRow goodPractice,
        List<EvidenceContent> evidence) {

    public ReportContent {
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
        evidence = List.copyOf(evidence);
    }

    /**
     * A proof: an address, or a file handed in before.
     *
     * @param file key of the file, null for an address
     */
    public record EvidenceContent(
            String title,
            @Nullable String address,
            @Nullable String file,
            @Nullable String page,
            boolean publishable) {}
}
