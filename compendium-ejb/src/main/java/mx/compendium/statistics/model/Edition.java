package mx.compendium.statistics.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.ReportEntry;

/** The content of a period as the rules read it: reports in the order of their folios, each with its institution. */
final class Edition {

    private final PeriodContent content;
    private final List<ReportEntry> reports;
    private final Map<String, InstitutionEntry> institutions;

    /** Refuses content whose reports name what its own catalogues do not know, all of it at once. */
    Edition(PeriodContent content) {
        this.content = content;
        this.institutions = content.institutions().stream()
                .collect(
                        Collectors.toMap(InstitutionEntry::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.reports = content.reports().stream()
                .sorted(Comparator.comparing(ReportEntry::folio))
                .toList();
        RulesBroken.ifAny(strangers());
    }

    private List<Violation> strangers() {
        Set<Integer> objectives =
                content.objectives().stream().map(ObjectiveEntry::number).collect(Collectors.toSet());
        Set<String> programmes = content.jointProgrammes().stream()
                .map(JointProgrammeEntry::code)
                .collect(Collectors.toSet());
        List<Violation> violations = new ArrayList<>();
        for (ReportEntry report : reports) {
            if (!institutions.containsKey(report.institution())) {
                violations.add(Violation.of("figures.institution-unknown", report.folio(), report.institution()));
            }
            String programme = report.jointProgramme();
            if (programme != null && !programmes.contains(programme)) {
                violations.add(Violation.of("figures.joint-programme-unknown", report.folio(), programme));
            }
            if (!objectives.contains(report.principalObjective())) {
                violations.add(Violation.of("figures.objective-unknown", report.folio(), report.principalObjective()));
            }
        }
        return violations;
    }

    PeriodContent content() {
        return content;
    }

    PeriodFacts period() {
        return content.period();
    }

    List<ReportEntry> reports() {
        return reports;
    }

    List<ReportEntry> reports(Predicate<ReportEntry> which) {
        return reports.stream().filter(which).toList();
    }

    /** Reports by a key every report has once, in one pass; keys without reports are absent. */
    <K> Map<K, List<ReportEntry>> reportsBy(Function<ReportEntry, K> key) {
        return reports.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /** The institution as named and grouped in the period; known for every responsible institution. */
    InstitutionEntry institution(String code) {
        InstitutionEntry institution = institutions.get(code);
        if (institution == null) {
            throw new IllegalArgumentException("not an institution of the period: " + code);
        }
        return institution;
    }

    InstitutionEntry responsible(ReportEntry report) {
        return institution(report.institution());
    }

    InstitutionGroup group(ReportEntry report) {
        return responsible(report).group();
    }
}
