package mx.compendium.web.portal;

import java.util.List;
import mx.compendium.statistics.Figure;

/** The drawing of a cover is the edition itself: one bar for each objective, as high as its actions. */
final class CoverBars {

    private CoverBars() {}

    /** By objective, as a share of the most, 0 to 100. */
    static List<Long> of(List<Figure> figures) {
        List<Long> counts = figures.stream()
                .filter(figure -> figure.code().matches("reports\\.objective\\.[0-9]{2}"))
                .map(Figure::numerator)
                .toList();
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(1);
        return counts.stream().map(count -> 100 * count / Math.max(1, most)).toList();
    }
}
