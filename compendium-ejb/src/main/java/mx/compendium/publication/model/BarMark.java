package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.publication.ViewBar;
import mx.compendium.template.Palette;

/** One bar of a narrow row; the former period is a stroke across it, which needs no height of its own. */
final class BarMark {

    private static final double HEIGHT = 9;
    private static final double BAR = 6;
    private static final double STROKE = 1.6;

    private BarMark() {}

    /**
     * The bar with its ground, that long when it is the longest.
     *
     * @param longest of this period and the former one
     */
    static Shape of(ViewBar bar, long longest, double width, Palette palette) {
        double scale = (width - STROKE) / Math.max(1, longest);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(rectangle(0, (HEIGHT - BAR) / 2, width, BAR, "#f1efeb"));
        shapes.add(rectangle(0, (HEIGHT - BAR) / 2, bar.value() * scale, BAR, palette.primary()));
        Long former = bar.former();
        if (former != null) {
            shapes.add(rectangle(former * scale, 0, STROKE, HEIGHT, palette.accent()));
        }
        return Shape.drawing(width, HEIGHT, shapes);
    }

    private static Shape rectangle(double x, double y, double width, double height, String fill) {
        return Shape.of("rect", "x", x, "y", y, "width", width, "height", height, "fill", fill);
    }
}
