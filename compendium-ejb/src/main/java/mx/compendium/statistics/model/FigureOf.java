package mx.compendium.statistics.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.period.RoundingRule;
import mx.compendium.statistics.Basis;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.ReportEntry;

/** The shapes a figure can have: a count, a share, a change, a growth. */
final class FigureOf {

    private FigureOf() {}

    /** As many as there are reports behind it. */
    static Figure reports(String code, Definition definition, String rule, List<ReportEntry> reports) {
        return count(code, definition, Basis.REPORTS, reports.size(), rule, reports);
    }

    static Figure count(
            String code, Definition definition, Basis basis, long value, String rule, List<ReportEntry> reports) {
        return counted(code, definition, basis, value, rule, ids(reports));
    }

    static Figure counted(
            String code, Definition definition, Basis basis, long value, String rule, List<UUID> records) {
        return new Figure(
                code,
                definition.then(based(basis)),
                basis,
                value,
                null,
                BigDecimal.valueOf(value),
                SpanishNumbers.whole(value),
                rule,
                records);
    }

    /** The share of one count in another, of the same basis. */
    static Figure share(String code, Definition definition, Figure part, Figure whole, RoundingRule rounding) {
        BigDecimal percent = R03Percentages.of(part.numerator(), whole.numerator(), rounding);
        return new Figure(
                code,
                definition,
                part.basis(),
                part.numerator(),
                whole.numerator(),
                percent,
                SpanishNumbers.percentage(percent),
                "R-03",
                part.records());
    }

    /** The difference between a count and the former one, with its sign; the former value stands as denominator. */
    static Figure change(String code, Definition definition, Figure now, long former) {
        long change = now.numerator() - former;
        return new Figure(
                code,
                definition,
                now.basis(),
                now.numerator(),
                former,
                BigDecimal.valueOf(change),
                SpanishNumbers.signed(change),
                "R-06",
                now.records());
    }

    /** The change in per cent of the former value. */
    static Figure growth(String code, Definition definition, Figure now, long former, RoundingRule rounding) {
        BigDecimal percent = R03Percentages.of(now.numerator() - former, former, rounding);
        return new Figure(
                code,
                definition,
                now.basis(),
                now.numerator(),
                former,
                percent,
                SpanishNumbers.signedPercentage(percent),
                "R-06",
                now.records());
    }

    /** The definition without the words that name the basis, for a definition built upon it. */
    static Definition withoutBasis(Figure figure) {
        Definition based = based(figure.basis());
        return new Definition(
                figure.definition().spanish().replace(" " + based.spanish(), ""),
                figure.definition().english().replace(" " + based.english(), ""));
    }

    /** With the full stop that ends a sentence, unless an abbreviation already brings one. */
    static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static Definition based(Basis basis) {
        return new Definition("Base: " + Bases.name(basis) + ".", "Basis: " + Bases.englishName(basis) + ".");
    }

    static List<UUID> ids(List<ReportEntry> reports) {
        return reports.stream().map(ReportEntry::id).toList();
    }
}
