package mx.compendium.statistics.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.compendium.statistics.Basis;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.ReportEntry;

/** like for like compares only the institutions that take part in both periods, identified by their code. */
final class R14LikeForLike {

    static final String RULE = "R-14";
    private static final String CODE = "likeforlike.reports";
    private static final String WHICH = "instituciones que participan en ambas ediciones";
    private static final String WHICH_EN = "institutions that take part in both editions";

    private R14LikeForLike() {}

    /** Needs the frozen data of the former period: its totals alone do not tell who reported. */
    static List<Figure> of(Edition now, FormerPeriod former) {
        return former.edition().map(then -> compared(now, then, former)).orElse(List.of());
    }

    private static List<Figure> compared(Edition now, Edition then, FormerPeriod former) {
        Set<String> both = new HashSet<>(codes(now));
        both.retainAll(codes(then));
        List<ReportEntry> ours = now.reports(report -> both.contains(report.institution()));
        List<ReportEntry> theirs = then.reports(report -> both.contains(report.institution()));
        Figure reports = FigureOf.reports(
                CODE,
                new Definition("Reportes aceptados de las " + WHICH + ".", "Accepted reports of the " + WHICH_EN + "."),
                RULE,
                ours);
        return List.of(
                FigureOf.count(
                        "likeforlike.institutions",
                        new Definition("Número de " + WHICH + ".", "Number of " + WHICH_EN + "."),
                        Basis.INSTITUTIONS,
                        both.size(),
                        RULE,
                        ours),
                reports,
                FigureOf.reports(
                        CODE + ".former",
                        new Definition(
                                "Reportes aceptados en la edición " + former.code() + " de las " + WHICH + ".",
                                "Reports accepted in the edition " + former.code() + " of the " + WHICH_EN + "."),
                        RULE,
                        theirs),
                FigureOf.change(
                        CODE + ".change",
                        R06Comparisons.against(former).then(reports.definition()),
                        reports,
                        theirs.size()));
    }

    private static Set<String> codes(Edition edition) {
        return R09Participants.participants(edition).stream()
                .map(InstitutionEntry::code)
                .collect(Collectors.toSet());
    }
}
