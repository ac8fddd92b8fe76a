package mx.compendium.publication.model;

import java.util.List;

/** Slanted lines on a ground, so that a mark can be told apart without its colour. */
final class Hatch {

    private Hatch() {}

    /** @param tile distance of the lines along the ground, in the units of what is filled */
    static Shape pattern(String id, String line, String ground, double tile) {
        return Shape.of(
                "defs",
                List.of(Shape.of(
                        "pattern",
                        List.of(Shape.of("rect", "width", tile, "height", tile, "fill", ground), lines(line, tile)),
                        "id",
                        id,
                        "patternUnits",
                        "userSpaceOnUse",
                        "width",
                        tile,
                        "height",
                        tile)));
    }

    /** One line through the tile and the corners of its neighbours, so that it goes on without a gap. */
    private static Shape lines(String line, double tile) {
        String t = Shape.number(tile);
        String d = "M0 " + t + "L" + t + " 0M-1 1L1 -1M" + Shape.number(tile - 1) + " " + Shape.number(tile + 1) + "L"
                + Shape.number(tile + 1) + " " + Shape.number(tile - 1);
        return Shape.of("path", "d", d, "stroke", line, "stroke-width", tile * 0.3, "fill", "none");
    }
}
