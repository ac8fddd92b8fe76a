package mx.compendium.publication.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.publication.PublishedAction;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.StateEntry;

/** Puts a report of sealed data together with the names of its period. */
public final class ActionGathering {

    private final Map<String, ReportEntry> reports;
    private final Map<String, InstitutionEntry> institutions;
    private final Map<Integer, ObjectiveEntry> objectives;
    private final Map<String, StateEntry> states;
    private final Map<String, JointProgrammeEntry> programmes;

    public ActionGathering(PeriodContent content) {
        this.reports = index(content.reports(), ReportEntry::folio);
        this.institutions = index(content.institutions(), InstitutionEntry::code);
        this.objectives = index(content.objectives(), ObjectiveEntry::number);
        this.states = index(content.states(), StateEntry::inegiCode);
        this.programmes = index(content.jointProgrammes(), JointProgrammeEntry::code);
    }

    private static <T, K> Map<K, T> index(List<T> items, Function<T, K> key) {
        return items.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    public Optional<PublishedAction> action(String folio) {
        return Optional.ofNullable(reports.get(folio)).map(this::action);
    }

    /** All, by folio. */
    public Stream<PublishedAction> all() {
        return reports.keySet().stream().sorted().map(reports::get).map(this::action);
    }

    private PublishedAction action(ReportEntry report) {
        return new PublishedAction(
                report.id(),
                report.folio(),
                report.lineage(),
                report.jointProgramme() == null ? null : programmes.get(report.jointProgramme()),
                report.name(),
                report.type(),
                report.continuity(),
                Objects.requireNonNull(institutions.get(report.institution())),
                found(report.coResponsible(), institutions),
                Objects.requireNonNull(objectives.get(report.principalObjective())),
                found(report.relatedObjectives(), objectives),
                report.principles(),
                report.sdgTargets(),
                report.summary(),
                report.purpose(),
                report.populations(),
                report.aimedAtGirlsAdolescentsWomen(),
                report.stages(),
                report.national(),
                found(report.states(), states),
                report.municipalities(),
                report.countriesAbroad(),
                report.startDate(),
                report.endDate(),
                report.results(),
                report.measurements().stream().map(SuppressedParts::of).toList(),
                report.challenges(),
                report.goodPractice(),
                report.featured(),
                report.synthetic());
    }

    private static <K, T> List<T> found(List<K> keys, Map<K, T> known) {
        return keys.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
