package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.template.Palette;

/** A drawing that leaves its page: what it shows above it, what it counts below, on white. */
final class FramedArt {

    private static final double MARGIN = 16;
    private static final double TITLE = 17;
    private static final double TITLE_STEP = 20;
    private static final int TITLE_SIGNS = 62;
    private static final double NOTE = 7.5;
    private static final double NOTE_STEP = 10.5;
    private static final int NOTE_SIGNS = 118;
    private static final double GAP = 12;
    private static final String QUIET = "#57534e";

    private FramedArt() {}

    static Shape of(Shape drawing, double width, double height, String title, String caption, Palette palette) {
        List<String> heads = Lines.of(title, TITLE_SIGNS);
        List<String> notes = Lines.of(caption, NOTE_SIGNS);
        double top = MARGIN + heads.size() * TITLE_STEP + GAP;
        double bottom = top + height + GAP;
        double all = bottom + notes.size() * NOTE_STEP + MARGIN;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Shape.of("rect", "width", width + 2 * MARGIN, "height", all, "fill", "#ffffff"));
        for (int i = 0; i < heads.size(); i++) {
            shapes.add(words(heads.get(i), MARGIN + TITLE + i * TITLE_STEP, "Barlow Condensed", TITLE, palette.ink()));
        }
        shapes.add(Shape.of(
                "g",
                drawing.children(),
                "transform",
                "translate(" + Shape.number(MARGIN) + " " + Shape.number(top) + ")"));
        for (int i = 0; i < notes.size(); i++) {
            shapes.add(words(notes.get(i), bottom + NOTE + i * NOTE_STEP, "Noto Sans", NOTE, QUIET));
        }
        return Shape.drawing(width + 2 * MARGIN, all, shapes);
    }

    private static Shape words(String text, double y, String family, double size, String ink) {
        return Shape.text(text, MARGIN, y, "font-family", family, "font-size", size, "fill", ink);
    }
}
