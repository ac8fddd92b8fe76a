package mx.compendium.statistics.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.compendium.period.RoundingRule;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.Figure;

/** R-03 over break-downs: the share of each part in all accepted reports, e.g. {@code reports.objective.07.share}. */
final class R03Shares {

    private static final List<String> PARTS = List.of(
            "reports.objective.", "reports.group.", "reports.type.", "reports.state.", "aimed.", "concentration.");

    private R03Shares() {}

    /** Without any report there is no share. */
    static List<Figure> of(Map<String, Figure> counts, RoundingRule rounding) {
        Figure total = counts.get("reports.total");
        if (total == null || total.numerator() == 0) {
            return List.of();
        }
        return counts.values().stream()
                .filter(R03Shares::isPart)
                .map(part -> share(part, total, rounding))
                .toList();
    }

    private static boolean isPart(Figure figure) {
        return Stream.of(PARTS.toArray(String[]::new)).anyMatch(figure.code()::startsWith);
    }

    private static Figure share(Figure part, Figure total, RoundingRule rounding) {
        return FigureOf.share(
                part.code() + ".share",
                manner(rounding)
                        .then(new Definition("Numerador:", "Numerator:"))
                        .then(part.definition()),
                part,
                total,
                rounding);
    }

    private static Definition manner(RoundingRule rounding) {
        return rounding == RoundingRule.TRUNCATE
                ? new Definition(
                        "Porcentaje del total de reportes aceptados, truncado a dos decimales.",
                        "Percentage of all accepted reports, truncated to two decimals.")
                : new Definition(
                        "Porcentaje del total de reportes aceptados, redondeado a dos decimales (la mitad, hacia arriba).",
                        "Percentage of all accepted reports, rounded to two decimals (half up).");
    }
}
