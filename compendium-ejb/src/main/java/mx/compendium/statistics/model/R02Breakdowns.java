package mx.compendium.statistics.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.EnglishNouns;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.FigureRefusal;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.SpanishNouns;
import mx.compendium.statistics.StateEntry;

/** a break-down gives every report to exactly one part, so its parts sum to the total; otherwise it is refused. */
final class R02Breakdowns {

    static final String RULE = "R-02";
    private static final String BY_STATE = "reports.state.";

    private R02Breakdowns() {}

    static List<Figure> of(Edition edition) {
        List<Figure> figures = new ArrayList<>(byObjective(edition));
        figures.addAll(byGroup(edition));
        figures.addAll(byType(edition));
        if (refusals(edition).isEmpty()) {
            figures.addAll(byState(edition));
        }
        figures.addAll(byInstitution(edition));
        return figures;
    }

    static List<FigureRefusal> refusals(Edition edition) {
        List<String> homeless = edition.reports(report -> isHomeless(edition, report)).stream()
                .map(ReportEntry::folio)
                .toList();
        return homeless.isEmpty()
                ? List.of()
                : List.of(new FigureRefusal(
                        BY_STATE + "*",
                        RULE,
                        "Hay reportes de gobiernos estatales sin entidad federativa: " + String.join(", ", homeless)));
    }

    private static boolean isHomeless(Edition edition, ReportEntry report) {
        InstitutionEntry responsible = edition.responsible(report);
        return responsible.group() == InstitutionGroup.EF && responsible.stateCode() == null;
    }

    private static List<Figure> byObjective(Edition edition) {
        Map<Integer, List<ReportEntry>> reports = edition.reportsBy(ReportEntry::principalObjective);
        return parts(edition.content().objectives(), objective -> objectivePart(objective, reports));
    }

    private static Figure objectivePart(ObjectiveEntry objective, Map<Integer, List<ReportEntry>> reports) {
        return FigureOf.reports(
                Codes.objective(objective.number()),
                new Definition(
                        "Reportes aceptados cuyo objetivo principal es el " + objective.number() + ", «"
                                + objective.displayName() + "».",
                        "Accepted reports with principal objective " + objective.number() + ", “"
                                + objective.displayNameEn() + "”."),
                RULE,
                reports.getOrDefault(objective.number(), List.of()));
    }

    private static List<Figure> byGroup(Edition edition) {
        Map<InstitutionGroup, List<ReportEntry>> reports = edition.reportsBy(edition::group);
        return parts(
                List.of(InstitutionGroup.values()),
                group -> FigureOf.reports(
                        Codes.group(group),
                        new Definition(
                                "Reportes aceptados cuya institución responsable pertenece al grupo de "
                                        + SpanishNouns.of(group).plural() + ".",
                                "Accepted reports whose responsible institution is one of the "
                                        + EnglishNouns.of(group).plural() + "."),
                        RULE,
                        reports.getOrDefault(group, List.of())));
    }

    private static List<Figure> byType(Edition edition) {
        Map<ReportType, List<ReportEntry>> reports = edition.reportsBy(ReportEntry::type);
        return parts(
                List.of(ReportType.values()),
                type -> FigureOf.reports(
                        "reports.type." + type,
                        new Definition(
                                "Reportes aceptados del tipo "
                                        + SpanishNouns.of(type).singular() + ".",
                                "Accepted reports that are "
                                        + EnglishNouns.of(type).plural() + "."),
                        RULE,
                        reports.getOrDefault(type, List.of())));
    }

    private static List<Figure> byState(Edition edition) {
        Map<String, List<ReportEntry>> reports = edition.reportsBy(report -> government(edition, report));
        return parts(edition.content().states(), state -> statePart(state, reports));
    }

    /** INEGI code of the state government that reports; empty for the other groups. */
    private static String government(Edition edition, ReportEntry report) {
        String state = edition.responsible(report).stateCode();
        return state == null || edition.group(report) != InstitutionGroup.EF ? "" : state;
    }

    private static Figure statePart(StateEntry state, Map<String, List<ReportEntry>> reports) {
        return FigureOf.reports(
                BY_STATE + state.inegiCode(),
                new Definition(
                        "Reportes aceptados del gobierno de " + state.name() + ".",
                        "Accepted reports of the state government of " + state.name() + "."),
                RULE,
                reports.getOrDefault(state.inegiCode(), List.of()));
    }

    private static List<Figure> byInstitution(Edition edition) {
        Map<String, List<ReportEntry>> reports = edition.reportsBy(ReportEntry::institution);
        return parts(
                edition.content().institutions(),
                institution -> FigureOf.reports(
                        "reports.institution." + institution.code(),
                        new Definition(
                                "Reportes aceptados cuya institución responsable es "
                                        + FigureOf.ended(institution.name()),
                                "Accepted reports whose responsible institution is "
                                        + FigureOf.ended(institution.name())),
                        RULE,
                        reports.getOrDefault(institution.code(), List.of())));
    }

    private static <T> List<Figure> parts(List<T> keys, Function<T, Figure> part) {
        return keys.stream().map(part).toList();
    }
}
