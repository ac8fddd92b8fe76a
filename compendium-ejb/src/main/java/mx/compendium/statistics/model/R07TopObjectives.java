package mx.compendium.statistics.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.compendium.kernel.spanish.SpanishText;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.FigureRefusal;
import mx.compendium.statistics.ReportEntry;

/**
 * the three objectives that concentrate most reports. When the third and the fourth are level, nobody can say which
 * three they are: refused, neither extended nor decided by the number of the objective.
 */
final class R07TopObjectives {

    static final String RULE = "R-07";
    static final int HOW_MANY = 3;
    private static final String CODE = "concentration.top3";

    private R07TopObjectives() {}

    /** Their numbers, ascending; empty when refused. */
    static List<Integer> objectives(Edition edition) {
        List<Map.Entry<Integer, Long>> ranked = ranked(edition);
        boolean decided = ranked.size() == HOW_MANY
                || (ranked.size() > HOW_MANY
                        && ranked.get(HOW_MANY - 1).getValue()
                                > ranked.get(HOW_MANY).getValue());
        return decided
                ? ranked.subList(0, HOW_MANY).stream()
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList()
                : List.of();
    }

    private static List<Map.Entry<Integer, Long>> ranked(Edition edition) {
        Map<Integer, Long> counts = edition.reports().stream()
                .collect(Collectors.groupingBy(ReportEntry::principalObjective, Collectors.counting()));
        List<Map.Entry<Integer, Long>> ranked = new ArrayList<>(counts.entrySet());
        ranked.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return ranked;
    }

    static List<Figure> of(Edition edition) {
        List<Integer> top = objectives(edition);
        if (top.isEmpty()) {
            return List.of();
        }
        TreeSet<Integer> chosen = new TreeSet<>(top);
        List<String> numbers = top.stream().map(String::valueOf).toList();
        return List.of(FigureOf.reports(
                CODE,
                new Definition(
                        "Reportes aceptados cuyo objetivo principal es uno de los tres que concentran más reportes: "
                                + SpanishText.list(numbers) + ".",
                        "Accepted reports whose principal objective is one of the three with most reports: "
                                + String.join(", ", numbers) + "."),
                RULE,
                edition.reports(report -> chosen.contains(report.principalObjective()))));
    }

    static List<FigureRefusal> refusals(Edition edition) {
        return objectives(edition).isEmpty()
                ? List.of(new FigureRefusal(CODE, RULE, "Un empate impide decir cuáles son los tres objetivos."))
                : List.of();
    }
}
