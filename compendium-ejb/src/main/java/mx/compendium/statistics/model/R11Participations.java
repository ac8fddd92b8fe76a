package mx.compendium.statistics.model;

import java.util.List;
import mx.compendium.statistics.Basis;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.Figure;

/** a participation is a pair of institution and report, responsible or co-responsible. */
final class R11Participations {

    static final String RULE = "R-11";

    private R11Participations() {}

    static List<Figure> of(Edition edition) {
        long pairs = edition.reports().stream()
                .mapToLong(report -> 1 + report.coResponsible().size())
                .sum();
        return List.of(FigureOf.count(
                "participations.total",
                new Definition(
                        "Pares de institución y reporte aceptado, como responsable o corresponsable.",
                        "Pairs of an institution and an accepted report, as responsible or co-responsible."),
                Basis.PARTICIPATIONS,
                pairs,
                RULE,
                edition.reports()));
    }
}
