package mx.compendium.statistics.model;

import java.util.List;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.Figure;

/** an accepted report counts once, under its principal objective and its responsible institution. */
final class R01Reports {

    static final String RULE = "R-01";

    private R01Reports() {}

    static List<Figure> of(Edition edition) {
        return List.of(FigureOf.reports(
                "reports.total",
                new Definition(
                        "Reportes aceptados del periodo; cada uno cuenta una sola vez.",
                        "Reports accepted in the period; each counts once."),
                RULE,
                edition.reports()));
    }
}
