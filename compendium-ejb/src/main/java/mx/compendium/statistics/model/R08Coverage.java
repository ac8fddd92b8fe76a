package mx.compendium.statistics.model;

import java.util.List;
import mx.compendium.statistics.Basis;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.ReportEntry;

/** an objective is covered when at least one accepted report has it as its principal objective. */
final class R08Coverage {

    static final String RULE = "R-08";

    private R08Coverage() {}

    static List<Figure> of(Edition edition) {
        return List.of(
                FigureOf.count(
                        "objectives.total",
                        "Objetivos del Pacto Mundial.",
                        Basis.OBJECTIVES,
                        edition.content().objectives().size(),
                        RULE,
                        List.of()),
                FigureOf.count(
                        "objectives.covered",
                        "Objetivos que son el principal de al menos un reporte aceptado.",
                        Basis.OBJECTIVES,
                        edition.reportsBy(ReportEntry::principalObjective).size(),
                        RULE,
                        edition.reports()));
    }
}
