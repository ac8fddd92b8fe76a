package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.compendium.action.ReportType;
import mx.compendium.publication.model.ObjectiveSection.LeadingAction;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;

/**
 * Every objective with up to three actions: featured ones first, then good practices, then those that measured a result; of
 * different institutions as long as there are.
 */
final class ObjectiveGathering {

    private static final int MOST = 3;
    private static final Comparator<ReportEntry> LEADING = Comparator.comparing(
                    (ReportEntry report) -> !report.featured())
            .thenComparing(report -> report.synthetic())
            .thenComparing(report -> report.type() != ReportType.GOOD_PRACTICE)
            .thenComparing(report -> report.measurements().isEmpty())
            .thenComparing(ReportEntry::folio);

    private final PeriodContent content;
    private final FigureIndex figures;
    private final String former;
    private final Map<String, String> institutions;

    ObjectiveGathering(PeriodContent content, FigureIndex figures, String former) {
        this.content = content;
        this.figures = figures;
        this.former = former;
        this.institutions =
                content.institutions().stream().collect(Collectors.toMap(InstitutionEntry::code, Words::shortName));
    }

    List<ObjectiveSection> sections() {
        return content.objectives().stream().map(this::section).toList();
    }

    private ObjectiveSection section(ObjectiveEntry objective) {
        Figure count = figures.get(Codes.objective(objective.number()));
        String before = figures.find(count.code() + Codes.FORMER)
                .map(figure -> figure.text() + " en " + former)
                .orElse("");
        return new ObjectiveSection(
                objective.number(),
                objective.displayName(),
                count.text(),
                count.numerator() == 1 ? "acción" : "acciones",
                before,
                leading(objective.number()));
    }

    private List<LeadingAction> leading(int objective) {
        List<ReportEntry> candidates = content.reports().stream()
                .filter(report -> report.principalObjective() == objective)
                .sorted(LEADING)
                .toList();
        List<ReportEntry> chosen = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        candidates.stream()
                .filter(report -> seen.add(report.institution()))
                .limit(MOST)
                .forEach(chosen::add);
        candidates.stream()
                .filter(report -> !chosen.contains(report))
                .limit((long) MOST - chosen.size())
                .forEach(chosen::add);
        return chosen.stream()
                .map(report -> new LeadingAction(
                        report.name(), institutions.getOrDefault(report.institution(), report.institution())))
                .toList();
    }
}
