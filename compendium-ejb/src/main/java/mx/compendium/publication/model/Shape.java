package mx.compendium.publication.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a drawing (SVG); attributes keep their order, so that the same drawing has the same bytes. */
public record Shape(String name, Map<String, String> attributes, List<Shape> children, String text) {

    /** Attribute of a text that is a figure: its code. */
    static final String FIGURE = "data-figure";

    public Shape {
        attributes = new LinkedHashMap<>(attributes);
        children = List.copyOf(children);
    }

    /** A drawing of that size in points. */
    static Shape drawing(double width, double height, List<Shape> children) {
        return of(
                "svg",
                children,
                "width",
                number(width) + "pt",
                "height",
                number(height) + "pt",
                "viewBox",
                "0 0 " + number(width) + " " + number(height));
    }

    /** A path on a white square of that many units, drawn at that size in points. */
    public static Shape square(double size, int units, String path, String ink) {
        return of(
                "svg",
                List.of(
                        of("rect", "width", units, "height", units, "fill", "#ffffff"),
                        of("path", "d", path, "fill", ink)),
                "width",
                number(size) + "pt",
                "height",
                number(size) + "pt",
                "viewBox",
                "0 0 " + units + " " + units);
    }

    static Shape of(String name, List<Shape> children, Object... attributes) {
        return new Shape(name, pairs(attributes), children, "");
    }

    static Shape of(String name, Object... attributes) {
        return of(name, List.of(), attributes);
    }

    static Shape text(String words, double x, double y, Object... attributes) {
        Map<String, String> all = pairs("x", x, "y", y);
        all.putAll(pairs(attributes));
        return new Shape("text", all, List.of(), words);
    }

    private static Map<String, String> pairs(Object... attributes) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            pairs.put(attributes[i].toString(), value(attributes[i + 1]));
        }
        return pairs;
    }

    private static String value(Object value) {
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** A coordinate with two decimals at most, always with a point. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long part = Math.abs(hundredths) % 100;
        if (part == 0) {
            return sign + whole;
        }
        return sign + whole + "." + (part < 10 ? "0" + part : String.valueOf(part));
    }
}
