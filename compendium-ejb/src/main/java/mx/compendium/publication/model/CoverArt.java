package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.template.Palette;

/** The cover's drawing is the edition itself: one bar for each objective, as high as its reports. */
final class CoverArt {

    private static final double WIDTH = 623.34; // 2 mm over the edge of a letter page on both sides
    private static final double HEIGHT = 270;
    private static final double GAP = 3;

    private CoverArt() {}

    static Shape draw(List<Long> counts, Palette palette) {
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(1);
        double width = (WIDTH - GAP * (counts.size() - 1)) / Math.max(1, counts.size());
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            double height = HEIGHT * counts.get(i) / Math.max(1, most);
            double x = i * (width + GAP);
            shapes.add(Shape.of(
                    "rect",
                    "x",
                    x,
                    "y",
                    HEIGHT - height,
                    "width",
                    width,
                    "height",
                    height,
                    "fill",
                    palette.primaryBright()));
            shapes.add(Shape.of(
                    "rect", "x", x, "y", HEIGHT - height, "width", width, "height", 2.4, "fill", palette.tint()));
        }
        return Shape.drawing(WIDTH, HEIGHT, shapes);
    }
}
