package mx.compendium.statistics.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.Basis;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.EnglishNouns;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.SpanishNouns;

/**
 * a joint programme counts once among the programmes, under the objective and group of its coordinator's report; when
 * the coordinator has none accepted, under those of its first folio.
 */
final class R10Programmes {

    static final String RULE = "R-10";
    private static final String DISTINCT = "Programas, acciones y buenas prácticas distintos";
    private static final String DISTINCT_EN = "Distinct programmes, actions and good practices";
    private static final Definition ONCE = new Definition(
            "Un programa conjunto cuenta una vez, con los datos de quien lo coordina.",
            "A joint programme counts once, with the data of its coordinator.");

    private R10Programmes() {}

    static List<Figure> of(Edition edition) {
        List<Programme> programmes = programmes(edition);
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("programmes.total", new Definition(DISTINCT + ".", DISTINCT_EN + "."), programmes));
        figures.addAll(byObjective(edition, programmes));
        figures.addAll(byGroup(edition, programmes));
        return figures;
    }

    private static List<Figure> byObjective(Edition edition, List<Programme> programmes) {
        Map<Integer, List<Programme>> parts = by(programmes, programme -> programme.counted.principalObjective());
        return edition.content().objectives().stream()
                .map(ObjectiveEntry::number)
                .map(number -> figure(
                        "programmes.objective." + Codes.twoDigits(number),
                        new Definition(
                                DISTINCT + " con objetivo principal " + number + ".",
                                DISTINCT_EN + " with principal objective " + number + "."),
                        parts.getOrDefault(number, List.of())))
                .toList();
    }

    private static List<Figure> byGroup(Edition edition, List<Programme> programmes) {
        Map<InstitutionGroup, List<Programme>> parts = by(programmes, programme -> edition.group(programme.counted));
        return List.of(InstitutionGroup.values()).stream()
                .map(group -> figure(
                        "programmes.group." + group,
                        new Definition(
                                DISTINCT + " del grupo de "
                                        + SpanishNouns.of(group).plural() + ".",
                                DISTINCT_EN + " of the "
                                        + EnglishNouns.of(group).plural() + "."),
                        parts.getOrDefault(group, List.of())))
                .toList();
    }

    private static <K> Map<K, List<Programme>> by(List<Programme> programmes, Function<Programme, K> key) {
        return programmes.stream().collect(Collectors.groupingBy(key));
    }

    private static Figure figure(String code, Definition definition, List<Programme> programmes) {
        List<ReportEntry> reports = programmes.stream()
                .flatMap(programme -> programme.reports.stream())
                .sorted(Comparator.comparing(ReportEntry::folio))
                .toList();
        return FigureOf.count(code, definition.then(ONCE), Basis.PROGRAMMES, programmes.size(), RULE, reports);
    }

    private static List<Programme> programmes(Edition edition) {
        Map<String, String> coordinators = edition.content().jointProgrammes().stream()
                .collect(Collectors.toMap(JointProgrammeEntry::code, JointProgrammeEntry::coordinator));
        Map<String, List<ReportEntry>> joint = new LinkedHashMap<>();
        for (ReportEntry report : edition.reports()) {
            joint.computeIfAbsent(key(report), any -> new ArrayList<>()).add(report);
        }
        return joint.entrySet().stream()
                .map(entry -> programme(entry.getValue(), coordinators.getOrDefault(entry.getKey(), "")))
                .toList();
    }

    private static String key(ReportEntry report) {
        String joint = report.jointProgramme();
        return joint == null ? "report " + report.id() : joint;
    }

    private static Programme programme(List<ReportEntry> reports, String coordinator) {
        ReportEntry counted = reports.stream()
                .filter(report -> report.institution().equals(coordinator))
                .findFirst()
                .orElse(reports.get(0));
        return new Programme(counted, reports);
    }

    /** The reports of one programme, and the one under which it counts. */
    private record Programme(ReportEntry counted, List<ReportEntry> reports) {}
}
