package mx.compendium.template.model;

import java.util.stream.IntStream;

/** How well one colour is read on another: the ratio of WCAG 2.2 ("contrast ratio"), 1 to 21. */
final class Contrast {

    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    private Contrast() {}

    /** Of two colours, each {@code #rrggbb}. */
    static double of(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return IntStream.range(0, WEIGHTS.length)
                .mapToDouble(i -> WEIGHTS[i] * linear(Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16)))
                .sum();
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
