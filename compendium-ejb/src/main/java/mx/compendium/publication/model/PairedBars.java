package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.template.Palette;

/**
 * Horizontal bars of this period, each with the former period's below it: thinner, another colour and hatched, so that the two
 * differ without colour. Where some rows lead, the others are paler. Values stand at the bars; the axis begins at zero.
 */
final class PairedBars {

    /** One row; the texts are those of its figures. */
    record Row(String label, String figure, long value, String text, long former, String formerText, boolean leading) {

        Row asLeading() {
            return new Row(label, figure, value, text, former, formerText, true);
        }
    }

    static final double WIDTH = 482;
    private static final double LABELS = 208;
    private static final double ROOM_FOR_TEXT = 80;
    private static final double BAR = 9;
    private static final double FORMER_BAR = 4.5;

    private final Palette palette;
    private final String following;
    private final double step;
    private final String period;
    private final String formerPeriod;

    PairedBars(Palette palette, double step, String period, String formerPeriod) {
        this.palette = palette;
        this.following = new Ramp(palette.lightest(), palette.primary()).at(3, 5);
        this.step = step;
        this.period = period;
        this.formerPeriod = formerPeriod;
    }

    /** The same rows with the first ones marked. */
    static List<Row> leading(List<Row> rows, int first) {
        List<Row> marked = new ArrayList<>(rows);
        for (int i = 0; i < Math.min(first, rows.size()); i++) {
            marked.set(i, rows.get(i).asLeading());
        }
        return marked;
    }

    Shape draw(List<Row> rows) {
        long most = rows.stream()
                .mapToLong(row -> Math.max(row.value(), row.former()))
                .max()
                .orElse(1);
        double scale = (WIDTH - LABELS - ROOM_FOR_TEXT) / Math.max(1, most);
        boolean led = rows.stream().anyMatch(Row::leading);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Hatch.pattern("former", "#ffffff", palette.former(), 3));
        for (int i = 0; i < rows.size(); i++) {
            shapes.addAll(row(rows.get(i), i * step, scale, i == 0, led));
        }
        shapes.add(axis(rows.size() * step));
        return Shape.drawing(WIDTH, rows.size() * step + 2, shapes);
    }

    private List<Shape> row(Row row, double top, double scale, boolean first, boolean led) {
        double middle = top + step / 2;
        double bar = middle - (BAR + FORMER_BAR + 1) / 2;
        double formerBar = bar + BAR + 1;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(label(row, bar + BAR - 1));
        shapes.add(rectangle(bar, row.value() * scale, BAR, row.leading() || !led ? palette.primary() : following));
        shapes.add(rectangle(formerBar, row.former() * scale, FORMER_BAR, "url(#former)"));
        shapes.add(value(
                row,
                row.text() + (first && !period.isEmpty() ? " en " + period : ""),
                row.value() * scale,
                bar + BAR - 1));
        if (!row.formerText().isEmpty()) {
            String words = row.formerText() + (first ? " en " + formerPeriod : "");
            shapes.add(formerValue(row, words, row.former() * scale, formerBar + FORMER_BAR + 1));
        }
        return shapes;
    }

    private Shape label(Row row, double baseline) {
        return Shape.text(
                row.label(),
                LABELS - 8,
                baseline,
                "text-anchor",
                "end",
                "font-family",
                "Noto Sans",
                "font-size",
                8.5,
                "font-weight",
                row.leading() ? "bold" : "normal",
                "fill",
                palette.ink());
    }

    private static Shape rectangle(double y, double width, double height, String fill) {
        return Shape.of("rect", "x", LABELS, "y", y, "width", width, "height", height, "fill", fill);
    }

    private Shape value(Row row, String text, double end, double baseline) {
        return Shape.text(
                text,
                LABELS + end + 4,
                baseline,
                "font-family",
                "Barlow Condensed",
                "font-size",
                11.0,
                "fill",
                palette.primary(),
                Shape.FIGURE,
                row.figure());
    }

    private static Shape formerValue(Row row, String text, double end, double baseline) {
        return Shape.text(
                text,
                LABELS + end + 4,
                baseline,
                "font-family",
                "Noto Sans",
                "font-size",
                6.5,
                "fill",
                "#5b5446",
                Shape.FIGURE,
                row.figure() + Codes.FORMER);
    }

    private static Shape axis(double height) {
        return Shape.of(
                "path",
                "d",
                "M" + Shape.number(LABELS) + " 0V" + Shape.number(height),
                "stroke",
                "#98989a",
                "stroke-width",
                0.75,
                "fill",
                "none");
    }
}
