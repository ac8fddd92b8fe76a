package mx.compendium.publication.model;

import java.util.List;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.statistics.Basis;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.PeriodFigures;

/** The figures a document used, explained; the former period's value stands beside the current one, not in a row of its own. */
final class Annex {

    private final FigureIndex used;
    private final PeriodFigures all;

    Annex(FigureIndex used, PeriodFigures all) {
        this.used = used;
        this.all = all;
    }

    List<AnnexRow> rows() {
        return used.used().stream()
                .filter(figure -> !isBeside(figure.code()))
                .map(this::row)
                .toList();
    }

    private static boolean isBeside(String code) {
        return code.endsWith(Codes.FORMER);
    }

    private AnnexRow row(Figure figure) {
        return new AnnexRow(
                figure.code(),
                figure.text(),
                all.find(figure.code() + Codes.FORMER).map(Figure::text).orElse(""),
                figure.definition().spanish(),
                basis(figure.basis()),
                quotient(figure),
                figure.rule());
    }

    private static String quotient(Figure figure) {
        Long denominator = figure.denominator();
        return denominator == null
                ? ""
                : SpanishNumbers.whole(figure.numerator()) + " / " + SpanishNumbers.whole(denominator);
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case REPORTS -> "acciones";
            case PROGRAMMES -> "programas distintos";
            case PARTICIPATIONS -> "participaciones";
            case INSTITUTIONS -> "instituciones";
            case OBJECTIVES -> "objetivos";
            case MEASUREMENTS -> "mediciones";
        };
    }
}
