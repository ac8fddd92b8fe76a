package mx.compendium.web.figures;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.statistics.Figure;

/** The figures that stand large on top: how many, whose, about what, how concentrated, for whom. */
public final class Leading {

    /** Beginnings of their codes. */
    private static final List<String> CODES =
            List.of("reports.total", "participants.total", "objectives.covered", "concentration.", "aimed.");

    private Leading() {}

    public static List<Figure> of(Collection<Figure> figures) {
        return CODES.stream().flatMap(beginning -> first(figures, beginning)).toList();
    }

    private static Stream<Figure> first(Collection<Figure> figures, String beginning) {
        return figures.stream()
                .filter(figure -> figure.code().startsWith(beginning))
                .limit(1);
    }
}
