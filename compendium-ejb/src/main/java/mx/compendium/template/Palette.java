package mx.compendium.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Colours of an identity, each {@code #rrggbb}.
 *
 * @param primary headings, the current period's marks
 * @param primaryBright a second tone of it on dark ground
 * @param second confirmed, positive
 * @param accent rules and large marks only, never text
 * @param tint ground of boxes and text on the primary colour
 * @param ink running text
 * @param former the former period's marks
 * @param lightest lowest tone of the map
 */
public record Palette(
        String primary,
        String primaryBright,
        String second,
        String accent,
        String tint,
        String ink,
        String former,
        String lightest) {

    /** Asked for by the names of its colours. */
    public static Palette of(UnaryOperator<String> colours) {
        return new Palette(
                colours.apply("primary"),
                colours.apply("primaryBright"),
                colours.apply("second"),
                colours.apply("accent"),
                colours.apply("tint"),
                colours.apply("ink"),
                colours.apply("former"),
                colours.apply("lightest"));
    }

    /** Its colours by their names, in their order. */
    public Map<String, String> byName() {
        Map<String, String> colours = new LinkedHashMap<>();
        colours.put("primary", primary);
        colours.put("primaryBright", primaryBright);
        colours.put("second", second);
        colours.put("accent", accent);
        colours.put("tint", tint);
        colours.put("ink", ink);
        colours.put("former", former);
        colours.put("lightest", lightest);
        return colours;
    }

    public String of(Ground ground) {
        return ground == Ground.PRIMARY ? primary : second;
    }

    /** A drawing on that ground which is seen and does not speak: a fifth of the way to white. */
    public String faint(Ground ground) {
        String colour = of(ground);
        return "#"
                + Stream.of(1, 3, 5)
                        .map(at -> Integer.parseInt(colour.substring(at, at + 2), 16))
                        .map(channel -> String.format("%02x", channel + (255 - channel) / 5))
                        .collect(Collectors.joining());
    }
}
