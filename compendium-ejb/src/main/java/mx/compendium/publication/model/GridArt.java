package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.publication.ChartForm;
import mx.compendium.template.Palette;

/** Counts in a grid, each on a ground that is the darker the more it is; none is on no ground. */
final class GridArt {

    static final double WIDTH = 482;
    private static final double LABELS = 208;
    private static final double HEAD = 20;
    private static final double STEP = 18;
    private static final int LABEL_SIGNS = 46;
    private static final double GAP = 1.5;
    private static final int TONES = 5;

    private final Palette palette;
    private final Ramp ramp;
    private final ChartForm.Grid grid;
    private final double column;
    private final long most;

    GridArt(Palette palette, ChartForm.Grid grid) {
        this.palette = palette;
        this.ramp = new Ramp(palette.lightest(), palette.primary());
        this.grid = grid;
        this.column = (WIDTH - LABELS) / Math.max(1, grid.heads().size());
        this.most = grid.lines().stream()
                .flatMap(line -> line.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    double height() {
        return HEAD + grid.lines().size() * STEP;
    }

    Shape draw() {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < grid.heads().size(); i++) {
            shapes.add(words(grid.heads().get(i), middle(i), HEAD - 7, "bold", palette.ink()));
        }
        for (int i = 0; i < grid.lines().size(); i++) {
            shapes.addAll(line(grid.lines().get(i), HEAD + i * STEP));
        }
        return Shape.drawing(WIDTH, height(), shapes);
    }

    private List<Shape> line(ChartForm.Line line, double top) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Shape.text(
                Lines.of(line.label(), LABEL_SIGNS, 1).get(0),
                0,
                top + STEP - 6,
                "font-family",
                "Noto Sans",
                "font-size",
                8.5,
                "fill",
                palette.ink()));
        for (int i = 0; i < line.values().size(); i++) {
            shapes.addAll(cell(line.values().get(i), i, top));
        }
        return shapes;
    }

    private List<Shape> cell(long value, int at, double top) {
        long tone = most == 0 ? 0 : (value * TONES + most - 1) / most;
        String ink = tone > 0 && ramp.isDark(tone - 1, TONES - 1L) ? "#ffffff" : palette.ink();
        Shape text = words(SpanishNumbers.whole(value), middle(at), top + STEP - 6, "normal", ink);
        return tone == 0 ? List.of(text) : List.of(ground(ramp.at(tone - 1, TONES - 1L), at, top), text);
    }

    private Shape ground(String fill, int at, double top) {
        return Shape.of(
                "rect",
                "x",
                LABELS + at * column + GAP,
                "y",
                top + GAP,
                "width",
                column - 2 * GAP,
                "height",
                STEP - 2 * GAP,
                "fill",
                fill);
    }

    private double middle(int at) {
        return LABELS + (at + 0.5) * column;
    }

    private static Shape words(String text, double x, double y, String weight, String ink) {
        return Shape.text(
                text,
                x,
                y,
                "text-anchor",
                "middle",
                "font-family",
                "Noto Sans",
                "font-size",
                8.5,
                "font-weight",
                weight,
                "fill",
                ink);
    }
}
