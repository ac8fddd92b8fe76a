package mx.compendium.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report with everything it says.
 *
 * @param row what a list shows of it
 * @param period code of its period
 * @param jointProgramme the programme it belongs to together with reports of others, null when to none
 * @param coResponsible ordered by code
 * @param startDate null when not reported
 * @param endDate null when ongoing
 * @param goodPractice null when it is none
 * @param acceptedAt null until accepted
 * @param excludedBecause reason of an exclusion, otherwise null
 * @param version counts its changes, for the check that nobody changed it meanwhile
 */
public record ReportSheet(
        ReportRow row,
        String period,
        @Nullable String jointProgramme,
        Continuity continuity,
        List<Partner> coResponsible,
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
        List<EvidenceRow> evidence,
        @Nullable Instant acceptedAt,
        @Nullable String excludedBecause,
        int version) {

    public ReportSheet {
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

    /** As those see it for whom only what may be published is meant. */
    public ReportSheet withoutReservedEvidence() {
        return new ReportSheet(
                row,
                period,
                jointProgramme,
                continuity,
                coResponsible,
                relatedObjectives,
                principles,
                sdgTargets,
                summary,
                purpose,
                populations,
                aimedAtGirlsAdolescentsWomen,
                stages,
                national,
                states,
                municipalities,
                countriesAbroad,
                startDate,
                endDate,
                results,
                measurements,
                challenges,
                goodPractice,
                evidence.stream().filter(EvidenceRow::publishable).toList(),
                acceptedAt,
                excludedBecause,
                version);
    }

    /** A co-responsible institution by code and name. */
    public record Partner(String code, String name) {}

    /** What a good practice says beyond any other report. */
    public record GoodPracticeRow(String innovation, String replicability, String lessons) {}

    /**
     * A proof: a file held by the house or an address; published only when its institution says so.
     *
     * @param file key of the file, null for an address
     */
    public record EvidenceRow(
            String title,
            @Nullable String address,
            @Nullable String file,
            @Nullable String fileName,
            @Nullable Long size,
            @Nullable String pageReference,
            boolean publishable) {}
}
