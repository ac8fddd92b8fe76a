package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.publication.ChartForm;
import mx.compendium.template.Palette;
import org.jspecify.annotations.Nullable;

/**
 * Totals of different units, each as one bar of the same length divided into its parts, so that nobody compares what is not to be
 * compared; what nobody divided is hatched.
 */
final class PartsArt {

    static final double WIDTH = 482;
    private static final double TOTALS = 224;
    private static final double BARS = 236;
    private static final double KEY = 22;
    private static final double KEY_STEP = 82;
    private static final double STEP = 20;
    private static final double BAR = 13;
    private static final int LABEL_SIGNS = 34;
    private static final double ROOM_FOR_A_SIGN = 5.5;
    private static final String UNTOLD = "url(#untold)";

    private final Palette palette;
    private final ChartForm.Parts parts;
    private final List<String> tones;

    PartsArt(Palette palette, ChartForm.Parts parts) {
        this.palette = palette;
        this.parts = parts;
        Ramp ramp = new Ramp(palette.lightest(), palette.primary());
        this.tones = List.of(palette.primary(), ramp.at(2, 5), palette.second(), palette.tint());
    }

    double height() {
        return KEY + parts.totals().size() * STEP;
    }

    Shape draw() {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Hatch.pattern("untold", palette.former(), "#ffffff", 4));
        for (int i = 0; i < parts.names().size(); i++) {
            double x = BARS - KEY_STEP + i * KEY_STEP;
            shapes.add(rectangle(x, 2, 9, 9, i < tones.size() ? tones.get(i) : UNTOLD));
            shapes.add(words(parts.names().get(i), x + 13, 9.5, "start", 7.5, palette.ink()));
        }
        for (int i = 0; i < parts.totals().size(); i++) {
            shapes.addAll(row(parts.totals().get(i), KEY + i * STEP));
        }
        return Shape.drawing(WIDTH, height(), shapes);
    }

    private List<Shape> row(ChartForm.Divided one, double top) {
        List<Shape> shapes = new ArrayList<>();
        String label = Lines.of(one.label(), LABEL_SIGNS, 1).get(0);
        shapes.add(words(label, 0, top + BAR - 3, "start", 8.5, palette.ink()));
        shapes.add(words(SpanishNumbers.whole(one.total()), TOTALS, top + BAR - 3, "end", 8.5, palette.primary()));
        double scale = (WIDTH - BARS) / Math.max(1, one.total());
        shapes.add(rectangle(BARS, top, WIDTH - BARS, BAR, UNTOLD));
        double x = BARS;
        for (int i = 0; i < one.parts().size(); i++) {
            double width = told(one.parts().get(i)) * scale;
            shapes.addAll(part(told(one.parts().get(i)), x, top, width, i));
            x += width;
        }
        return shapes;
    }

    private static long told(@Nullable Long part) {
        return part == null ? 0 : part;
    }

    private List<Shape> part(long value, double x, double top, double width, int at) {
        if (value == 0) {
            return List.of();
        }
        String text = SpanishNumbers.whole(value);
        Shape bar = rectangle(x, top, width, BAR, tones.get(at));
        String ink = at % 2 == 0 ? "#ffffff" : palette.ink();
        return text.length() * ROOM_FOR_A_SIGN > width
                ? List.of(bar)
                : List.of(bar, words(text, x + width / 2, top + BAR - 3.5, "middle", 7.5, ink));
    }

    private static Shape rectangle(double x, double y, double width, double height, String fill) {
        return Shape.of("rect", "x", x, "y", y, "width", width, "height", height, "fill", fill);
    }

    private static Shape words(String text, double x, double y, String anchor, double size, String ink) {
        return Shape.text(
                text, x, y, "text-anchor", anchor, "font-family", "Noto Sans", "font-size", size, "fill", ink);
    }
}
