package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mx.compendium.template.Palette;

/** The map of the 32 entities: the darker, the more; who does not take part is hatched, which is not zero. */
final class StateMap {

    /** One entity; the text is its figure's. */
    record Entity(
            String figure,
            String inegiCode,
            String abbreviation,
            boolean participates,
            long value,
            String text,
            String name) {}

    static final double WIDTH = 482;
    private static final String LINES = "#d3cec4";
    private static final String BORDERS = "#7d7568";
    private static final int STEPS = 5;
    private static final double TONE = 22;
    private static final double SCALE = WIDTH / 1000;

    private final Palette palette;
    private final String outlines;

    static double height() {
        return StateOutlines.MEXICO.height() * SCALE + 4;
    }

    /** With its outlines within. */
    StateMap(Palette palette) {
        this(palette, "");
    }

    /** @param outlines address of the drawing whose outlines it uses */
    StateMap(Palette palette, String outlines) {
        this.palette = palette;
        this.outlines = outlines;
    }

    Shape draw(List<Entity> entities) {
        Ramp ramp = new Ramp(palette.lightest(), palette.primary());
        Tones tones = Tones.of(entities, ramp);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Hatch.pattern("absent", LINES, "#ffffff", 11));
        shapes.add(Hatch.pattern("absent-key", LINES, "#ffffff", 4.4));
        shapes.add(land(entities, tones));
        entities.stream().filter(Entity::participates).forEach(entity -> shapes.addAll(label(entity, tones)));
        shapes.addAll(key(ramp, entities));
        return Shape.drawing(WIDTH, StateOutlines.MEXICO.height() * SCALE + 4, shapes);
    }

    /** The tone of a value between the least and the most; the least is not the lightest, which would look like nothing. */
    private record Tones(Ramp ramp, long least, long most) {

        static Tones of(List<Entity> entities, Ramp ramp) {
            List<Entity> taking = entities.stream().filter(Entity::participates).toList();
            long least = taking.stream().mapToLong(Entity::value).min().orElse(0);
            long most = taking.stream().mapToLong(Entity::value).max().orElse(1);
            return new Tones(ramp, least - 1, most);
        }

        String of(Entity entity) {
            return ramp.at(entity.value() - least, most - least);
        }

        boolean isDark(Entity entity) {
            return ramp.isDark(entity.value() - least, most - least);
        }
    }

    private Shape land(List<Entity> entities, Tones tones) {
        List<Shape> paths =
                entities.stream().map(entity -> outline(entity, tones)).toList();
        return Shape.of(
                "g",
                paths,
                "transform",
                "scale(" + SCALE + ")",
                "stroke",
                BORDERS,
                "stroke-width",
                1.1,
                "stroke-linejoin",
                "round");
    }

    private Shape outline(Entity entity, Tones tones) {
        String fill = entity.participates() ? tones.of(entity) : "url(#absent)";
        return outlines.isEmpty()
                ? Shape.of("path", "d", StateOutlines.MEXICO.outline(entity.inegiCode()), "fill", fill)
                : Shape.of("use", "href", outlines + "#" + StateOutlines.id(entity.inegiCode()), "fill", fill);
    }

    private List<Shape> label(Entity entity, Tones tones) {
        StateOutlines.Point at = StateOutlines.MEXICO.label(entity.inegiCode());
        if (!StateOutlines.MEXICO.labelledOutside(entity.inegiCode())) {
            return words(entity, at.x() * SCALE, at.y() * SCALE, tones.isDark(entity) ? "#ffffff" : palette.ink());
        }
        List<Shape> shapes = new ArrayList<>();
        shapes.add(leader(StateOutlines.MEXICO.centre(entity.inegiCode()), at));
        shapes.addAll(words(entity, at.x() * SCALE, at.y() * SCALE, palette.ink()));
        return shapes;
    }

    /** From the entity to the side of its label: its left over the Gulf, its top over the Pacific. */
    private Shape leader(StateOutlines.Point from, StateOutlines.Point to) {
        boolean gulf = to.y() < from.y();
        double x = to.x() * SCALE - (gulf ? 11 : 0);
        double y = to.y() * SCALE + (gulf ? 3 : -7);
        String line = "M" + Shape.number(from.x() * SCALE) + " " + Shape.number(from.y() * SCALE) + "L"
                + Shape.number(x) + " " + Shape.number(y);
        return Shape.of("path", "d", line, "stroke", palette.ink(), "stroke-width", 0.5, "fill", "none");
    }

    private static List<Shape> words(Entity entity, double x, double y, String ink) {
        return List.of(
                Shape.text(
                        entity.text(),
                        x,
                        y + 3,
                        "text-anchor",
                        "middle",
                        "font-family",
                        "Barlow Condensed",
                        "font-size",
                        11.0,
                        "fill",
                        ink,
                        Shape.FIGURE,
                        entity.figure()),
                Shape.text(
                        entity.abbreviation(),
                        x,
                        y + 9,
                        "text-anchor",
                        "middle",
                        "font-family",
                        "Noto Sans",
                        "font-size",
                        6.0,
                        "fill",
                        ink));
    }

    /** Stands where the country leaves room: over the Gulf. */
    private List<Shape> key(Ramp ramp, List<Entity> entities) {
        double x = 600 * SCALE;
        double y = 60 * SCALE;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(note("Acciones reportadas por el gobierno del estado", x, y - 6));
        for (int step = 0; step < STEPS; step++) {
            String fill = ramp.at(step, STEPS - 1L);
            shapes.add(Shape.of("rect", "x", x + step * TONE, "y", y, "width", TONE, "height", 9.0, "fill", fill));
        }
        List<Entity> taking = entities.stream()
                .filter(Entity::participates)
                .sorted(Comparator.comparingLong(Entity::value))
                .toList();
        if (!taking.isEmpty()) {
            shapes.add(end(taking.get(0), x, y + 18));
            shapes.add(end(taking.get(taking.size() - 1), x + STEPS * TONE - 8, y + 18));
        }
        shapes.add(absentTone(x, y + 30));
        shapes.add(note("No participa en el periodo", x + TONE + 5, y + 37.5));
        shapes.add(note("(no equivale a cero)", x + TONE + 5, y + 46.5));
        return shapes;
    }

    private static Shape absentTone(double x, double y) {
        return Shape.of(
                "rect",
                "x",
                x,
                "y",
                y,
                "width",
                TONE,
                "height",
                9.0,
                "fill",
                "url(#absent-key)",
                "stroke",
                BORDERS,
                "stroke-width",
                0.5);
    }

    private Shape end(Entity entity, double x, double y) {
        Shape text = note(entity.text(), x, y);
        text.attributes().put(Shape.FIGURE, entity.figure());
        return text;
    }

    private Shape note(String words, double x, double y) {
        return Shape.text(words, x, y, "font-family", "Noto Sans", "font-size", 7.0, "fill", palette.ink());
    }
}
