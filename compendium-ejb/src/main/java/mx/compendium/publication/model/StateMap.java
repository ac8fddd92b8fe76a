package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.publication.Palette;

/** The map of the 32 entities: the darker, the more; who does not take part is hatched, which is not zero. */
final class StateMap {

    /** One entity; the text is its figure's. */
    record Entity(String inegiCode, String abbreviation, boolean participates, long value, String text, String name) {}

    private static final double WIDTH = 482;
    private static final double SCALE = WIDTH / 1000;

    private final Palette palette;
    private final StateOutlines outlines = StateOutlines.load();

    StateMap(Palette palette) {
        this.palette = palette;
    }

    Shape draw(List<Entity> entities) {
        long most = entities.stream().mapToLong(Entity::value).max().orElse(1);
        Ramp ramp = new Ramp(palette.lightest(), palette.primary());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Hatch.pattern("absent", "#c9c4ba", "#ffffff"));
        shapes.add(land(entities, ramp, most));
        entities.stream().filter(Entity::participates).forEach(entity -> shapes.addAll(label(entity, ramp, most)));
        shapes.addAll(key(ramp, entities, most));
        return Shape.drawing(WIDTH, outlines.height() * SCALE + 4, shapes);
    }

    private Shape land(List<Entity> entities, Ramp ramp, long most) {
        List<Shape> paths =
                entities.stream().map(entity -> outline(entity, ramp, most)).toList();
        return Shape.of(
                "g",
                paths,
                "transform",
                "scale(" + Shape.number(SCALE * 100) + "e-2)",
                "stroke",
                "#7d7568",
                "stroke-width",
                1.1,
                "stroke-linejoin",
                "round");
    }

    private Shape outline(Entity entity, Ramp ramp, long most) {
        String fill = entity.participates() ? ramp.at(entity.value(), most) : "url(#absent)";
        return Shape.of("path", "d", outlines.outline(entity.inegiCode()), "fill", fill);
    }

    private List<Shape> label(Entity entity, Ramp ramp, long most) {
        StateOutlines.Point at = outlines.label(entity.inegiCode());
        if (!outlines.labelledOutside(entity.inegiCode())) {
            String ink = ramp.isDark(entity.value(), most) ? "#ffffff" : palette.ink();
            return words(entity, at.x() * SCALE, at.y() * SCALE, ink);
        }
        StateOutlines.Point centre = outlines.centre(entity.inegiCode());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(leader(centre, at));
        shapes.addAll(words(entity, at.x() * SCALE, at.y() * SCALE, palette.ink()));
        return shapes;
    }

    private Shape leader(StateOutlines.Point from, StateOutlines.Point to) {
        String line = "M" + Shape.number(from.x() * SCALE) + " " + Shape.number(from.y() * SCALE) + "L"
                + Shape.number(to.x() * SCALE) + " " + Shape.number(to.y() * SCALE + (to.y() > from.y() ? -8 : 8));
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
                        ink),
                Shape.text(
                        entity.abbreviation(),
                        x,
                        y + 9,
                        "text-anchor",
                        "middle",
                        "font-family",
                        "Noto Sans",
                        "font-size",
                        5.5,
                        "fill",
                        ink));
    }

    private List<Shape> key(Ramp ramp, List<Entity> entities, long most) {
        double x = 14;
        double y = outlines.height() * SCALE - 62;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(note("Acciones reportadas por el gobierno del estado", x, y - 6));
        int steps = 5;
        for (int i = 0; i < steps; i++) {
            String fill = ramp.at(i, steps - 1L);
            shapes.add(Shape.of("rect", "x", x + i * 22, "y", y, "width", 22.0, "height", 9.0, "fill", fill));
        }
        shapes.add(note(lowest(entities), x, y + 18));
        shapes.add(note(highest(entities, most), x + steps * 22 - 8, y + 18));
        shapes.add(Shape.of(
                "rect",
                "x",
                x,
                "y",
                y + 28,
                "width",
                22.0,
                "height",
                9.0,
                "fill",
                "url(#absent)",
                "stroke",
                "#7d7568",
                "stroke-width",
                0.5));
        shapes.add(note("No participa en el periodo (no equivale a cero)", x + 27, y + 35.5));
        return shapes;
    }

    private static String lowest(List<Entity> entities) {
        return entities.stream()
                .filter(Entity::participates)
                .min(java.util.Comparator.comparingLong(Entity::value))
                .map(Entity::text)
                .orElse("");
    }

    private static String highest(List<Entity> entities, long most) {
        return entities.stream()
                .filter(entity -> entity.participates() && entity.value() == most)
                .findFirst()
                .map(Entity::text)
                .orElse("");
    }

    private Shape note(String words, double x, double y) {
        return Shape.text(words, x, y, "font-family", "Noto Sans", "font-size", 7.0, "fill", palette.ink());
    }
}
