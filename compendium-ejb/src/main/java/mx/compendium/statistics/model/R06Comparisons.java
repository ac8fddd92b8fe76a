package mx.compendium.statistics.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.compendium.period.RoundingRule;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.Figure;

/** a comparison takes the former value from the frozen data of the earlier period, or from its cited totals. */
final class R06Comparisons {

    static final String RULE = "R-06";
    private static final List<String> NOT_COMPARED =
            List.of("reports.institution.", "reports.territory.", "concentration.", "objectives.total");

    private static final List<String> GROWING = List.of("reports.total", "reports.group.", "programmes.total");

    private R06Comparisons() {}

    /** For each count known in both {@code .former} and {@code .change}; {@code .growth} for totals and groups above zero. */
    static List<Figure> of(Map<String, Figure> counts, FormerPeriod former, RoundingRule rounding) {
        List<Figure> figures = new ArrayList<>();
        for (Figure now : counts.values()) {
            if (NOT_COMPARED.stream().noneMatch(now.code()::startsWith)) {
                former.count(now.code()).ifPresent(then -> figures.addAll(compared(now, then, former, rounding)));
            }
        }
        return figures;
    }

    private static List<Figure> compared(
            Figure now, FormerPeriod.Count then, FormerPeriod former, RoundingRule rounding) {
        List<Figure> figures = new ArrayList<>();
        figures.add(former(now, then, former));
        figures.add(FigureOf.change(now.code() + ".change", against(former).then(now.definition()), now, then.value()));
        if (then.value() > 0 && GROWING.stream().anyMatch(now.code()::startsWith)) {
            figures.add(FigureOf.growth(
                    now.code() + ".growth",
                    new Definition(
                                    "Variación porcentual frente a la edición " + former.code() + ".",
                                    "Percentage change against the edition " + former.code() + ".")
                            .then(now.definition()),
                    now,
                    then.value(),
                    rounding));
        }
        return figures;
    }

    static Definition against(FormerPeriod former) {
        return new Definition(
                "Variación frente a la edición " + former.code() + ".",
                "Change against the edition " + former.code() + ".");
    }

    private static Figure former(Figure now, FormerPeriod.Count then, FormerPeriod former) {
        return FigureOf.counted(
                now.code() + ".former",
                new Definition(
                                "Valor en la edición " + former.code() + " (" + then.source() + ").",
                                "Value in the edition " + former.code() + " (" + then.source() + ").")
                        .then(FigureOf.withoutBasis(now)),
                now.basis(),
                then.value(),
                RULE,
                then.records());
    }
}
