package mx.compendium.statistics.model;

import java.util.List;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.ReportEntry;

/** aimed at girls, adolescents and women are the reports marked as mainly so, not those that also serve them. */
final class R12AimedAt {

    static final String RULE = "R-12";

    private R12AimedAt() {}

    static List<Figure> of(Edition edition) {
        return List.of(FigureOf.reports(
                "aimed.girls-adolescents-women",
                new Definition(
                        "Reportes aceptados marcados como dirigidos principalmente a niñas, adolescentes y mujeres.",
                        "Accepted reports marked as mainly aimed at girls, adolescents and women."),
                RULE,
                edition.reports(ReportEntry::aimedAtGirlsAdolescentsWomen)));
    }
}
