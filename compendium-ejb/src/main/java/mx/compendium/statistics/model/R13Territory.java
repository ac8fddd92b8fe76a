package mx.compendium.statistics.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.StateEntry;

/** by territory a report counts once in each state of its scope, national ones apart; this does not sum. */
final class R13Territory {

    static final String RULE = "R-13";
    private static final Definition NOT_A_SUM = new Definition(
            "Un reporte cuenta en cada entidad de su alcance, por lo que no suma el total.",
            "A report counts in each state of its scope, so these do not add up to the total.");

    private R13Territory() {}

    static List<Figure> of(Edition edition) {
        Map<String, List<ReportEntry>> reports = byState(edition);
        List<Figure> figures = new ArrayList<>();
        for (StateEntry state : edition.content().states()) {
            figures.add(FigureOf.reports(
                    "reports.territory." + state.inegiCode(),
                    new Definition(
                                    "Reportes aceptados cuyo alcance comprende " + state.name() + ".",
                                    "Accepted reports whose scope includes " + state.name() + ".")
                            .then(NOT_A_SUM),
                    RULE,
                    reports.getOrDefault(state.inegiCode(), List.of())));
        }
        figures.add(FigureOf.reports(
                "reports.territory.national",
                new Definition("Reportes aceptados de alcance nacional.", "Accepted reports of national scope."),
                RULE,
                edition.reports(ReportEntry::national)));
        figures.add(FigureOf.reports(
                "reports.territory.abroad",
                new Definition(
                        "Reportes aceptados cuyo alcance comprende otros países.",
                        "Accepted reports whose scope includes other countries."),
                RULE,
                edition.reports(report -> !report.countriesAbroad().isEmpty())));
        return figures;
    }

    private static Map<String, List<ReportEntry>> byState(Edition edition) {
        Map<String, List<ReportEntry>> reports = new HashMap<>();
        for (ReportEntry report : edition.reports()) {
            for (String state : new HashSet<>(report.states())) {
                reports.computeIfAbsent(state, any -> new ArrayList<>()).add(report);
            }
        }
        return reports;
    }
}
