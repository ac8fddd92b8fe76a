package mx.compendium.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import mx.compendium.action.Continuity;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import org.jspecify.annotations.Nullable;

/**
 * One accepted report: one institution's report of one programme, action or good practice in one period.
 *
 * @param folio e.g. {@code PMM-2023-0001}
 * @param lineage identifies the same action across periods
 * @param jointProgramme code of the joint programme it belongs to, or null
 * @param institution code of the responsible institution
 * @param coResponsible codes of the co-responsible institutions, ordered
 * @param principalObjective 1–23; the base of every count
 * @param relatedObjectives 1–23, ordered, without the principal
 * @param principles 1–10, ordered
 * @param aimedAtGirlsAdolescentsWomen marked as mainly aimed at girls, adolescents and women
 * @param national whether its scope is the whole country
 * @param states INEGI codes of its scope, ordered; empty when national or abroad only
 * @param startDate null when not reported
 * @param endDate null when ongoing
 * @param featured whether the unit features it in the Informe Ejecutivo
 * @param synthetic whether it was made up for the demonstration
 */
public record ReportEntry(
        UUID id,
        String folio,
        UUID lineage,
        @Nullable String jointProgramme,
        String name,
        ReportType type,
        Continuity continuity,
        String institution,
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
        List<MeasurementEntry> measurements,
        @Nullable String challenges,
        @Nullable GoodPracticeEntry goodPractice,
        boolean featured,
        boolean synthetic) {

    public ReportEntry {
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

    /** What of it can be said otherwise. */
    public ReportSaid said() {
        return new ReportSaid(
                name, type, institution, principalObjective, summary, aimedAtGirlsAdolescentsWomen, measurements);
    }

    /** The same report saying something else; who answers for it is no longer a partner, its objective no longer related. */
    public ReportEntry saying(ReportSaid other) {
        return new ReportEntry(
                id,
                folio,
                lineage,
                jointProgramme,
                other.name(),
                other.type(),
                continuity,
                other.institution(),
                without(coResponsible, other.institution()),
                other.principalObjective(),
                without(relatedObjectives, other.principalObjective()),
                principles,
                sdgTargets,
                other.summary(),
                purpose,
                populations,
                other.aimedAtGirlsAdolescentsWomen(),
                stages,
                national,
                states,
                municipalities,
                countriesAbroad,
                startDate,
                endDate,
                results,
                other.measurements(),
                challenges,
                goodPractice,
                featured,
                synthetic);
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }

    /** What is told in words of the institution's own. */
    public List<String> texts() {
        Stream<@Nullable String> practice = goodPractice == null
                ? Stream.empty()
                : Stream.of(goodPractice.innovation(), goodPractice.replicability(), goodPractice.lessons());
        return Stream.concat(Stream.of(name, summary, purpose, results, challenges), practice)
                .filter(Objects::nonNull)
                .toList();
    }
}
