package mx.compendium.publication.model;

import java.util.List;

/** Slanted lines on a ground, so that a mark can be told apart without its colour. */
final class Hatch {

    private static final double TILE = 3;

    private Hatch() {}

    static Shape pattern(String id, String line, String ground) {
        return Shape.of(
                "defs",
                List.of(Shape.of(
                        "pattern",
                        List.of(
                                Shape.of("rect", "width", TILE, "height", TILE, "fill", ground),
                                Shape.of(
                                        "path",
                                        "d",
                                        "M-1 1L1 -1M0 3L3 0M2 4L4 2",
                                        "stroke",
                                        line,
                                        "stroke-width",
                                        1.3,
                                        "fill",
                                        "none")),
                        "id",
                        id,
                        "patternUnits",
                        "userSpaceOnUse",
                        "width",
                        TILE,
                        "height",
                        TILE)));
    }
}
