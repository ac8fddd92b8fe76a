package mx.compendium.publication.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.PeriodFigures;

/** Figures by code; remembers which ones a document used, for its annex. */
final class FigureIndex {

    private final PeriodFigures figures;
    private final Set<String> used = new HashSet<>();

    FigureIndex(PeriodFigures figures) {
        this.figures = figures;
    }

    Figure get(String code) {
        used.add(code);
        return figures.figure(code);
    }

    Optional<Figure> find(String code) {
        Optional<Figure> figure = figures.find(code);
        figure.ifPresent(found -> used.add(code));
        return figure;
    }

    /** Of an entity that takes part; one that does not is not a zero, and not used. */
    Optional<Figure> findPositive(String code) {
        return figures.find(code).filter(figure -> figure.numerator() > 0).flatMap(figure -> find(code));
    }

    String text(String code) {
        return get(code).text();
    }

    long value(String code) {
        return find(code).map(Figure::numerator).orElse(0L);
    }

    /** The figures asked for so far, in the order of the period's figures. */
    List<Figure> used() {
        return figures.all().stream()
                .filter(figure -> used.contains(figure.code()))
                .toList();
    }
}
