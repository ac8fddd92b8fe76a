package mx.compendium.statistics.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.Basis;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.EnglishNouns;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.SpanishNouns;

/** a participant is an institution responsible for at least one accepted report; being invited is another figure. */
final class R09Participants {

    static final String RULE = "R-09";
    private static final String PARTICIPANTS = " con al menos un reporte aceptado como responsables.";
    private static final String RESPONSIBLE = " responsible for at least one accepted report.";

    private R09Participants() {}

    static List<Figure> of(Edition edition) {
        List<InstitutionEntry> participants = participants(edition);
        List<Figure> figures = new ArrayList<>();
        figures.add(institutions(
                "participants.total",
                new Definition("Instituciones" + PARTICIPANTS, "Institutions" + RESPONSIBLE),
                participants.size(),
                edition.reports()));
        figures.addAll(byGroup(edition, participants));
        figures.add(states(edition, participants));
        if (edition.period().source() == null) {
            figures.add(invited(edition));
        }
        return figures;
    }

    private static Figure invited(Edition edition) {
        return institutions(
                "invited.total",
                new Definition(
                        "Instituciones invitadas a reportar en el periodo, hayan reportado o no.",
                        "Institutions invited to report in the period, whether they reported or not."),
                edition.content().institutions().size(),
                List.of());
    }

    /** In the order of the catalogue. */
    static List<InstitutionEntry> participants(Edition edition) {
        Map<String, List<ReportEntry>> reports = edition.reportsBy(ReportEntry::institution);
        return edition.content().institutions().stream()
                .filter(institution -> reports.containsKey(institution.code()))
                .toList();
    }

    private static List<Figure> byGroup(Edition edition, List<InstitutionEntry> participants) {
        Map<InstitutionGroup, List<ReportEntry>> reports = edition.reportsBy(edition::group);
        return List.of(InstitutionGroup.values()).stream()
                .map(group -> institutions(
                        "participants.group." + group,
                        new Definition(
                                "Instituciones del grupo de "
                                        + SpanishNouns.of(group).plural() + PARTICIPANTS,
                                "Institutions among the "
                                        + EnglishNouns.of(group).plural() + RESPONSIBLE),
                        count(participants, institution -> institution.group() == group),
                        reports.getOrDefault(group, List.of())))
                .toList();
    }

    private static Figure states(Edition edition, List<InstitutionEntry> participants) {
        long states = participants.stream()
                .filter(institution -> institution.group() == InstitutionGroup.EF)
                .map(InstitutionEntry::stateCode)
                .distinct()
                .count();
        return institutions(
                "participants.states",
                new Definition(
                        "Entidades federativas cuyo gobierno tiene al menos un reporte aceptado como responsable.",
                        "States whose government is responsible for at least one accepted report."),
                states,
                edition.reports(report -> edition.group(report) == InstitutionGroup.EF));
    }

    private static Figure institutions(String code, Definition definition, long value, List<ReportEntry> reports) {
        return FigureOf.count(code, definition, Basis.INSTITUTIONS, value, RULE, reports);
    }

    private static long count(List<InstitutionEntry> institutions, Predicate<InstitutionEntry> which) {
        return institutions.stream().filter(which).count();
    }
}
