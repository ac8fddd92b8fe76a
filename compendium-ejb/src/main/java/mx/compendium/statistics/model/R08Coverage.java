package mx.compendium.statistics.model;

import java.util.List;
import mx.compendium.statistics.Basis;
import mx.compendium.statistics.Definition;
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
                        new Definition("Objetivos del Pacto Mundial.", "Objectives of the Global Compact."),
                        Basis.OBJECTIVES,
                        edition.content().objectives().size(),
                        RULE,
                        List.of()),
                FigureOf.count(
                        "objectives.covered",
                        new Definition(
                                "Objetivos que son el principal de al menos un reporte aceptado.",
                                "Objectives that are the principal one of at least one accepted report."),
                        Basis.OBJECTIVES,
                        edition.reportsBy(ReportEntry::principalObjective).size(),
                        RULE,
                        edition.reports()));
    }
}
