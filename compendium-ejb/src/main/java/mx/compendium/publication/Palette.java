package mx.compendium.publication;

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

    /** The federal identity of 2024–2030. */
    public static Palette federal() {
        return new Palette("#611232", "#9b2247", "#1e5b4f", "#a57f2c", "#e6d194", "#161a1d", "#b8a88a", "#f4e9ec");
    }
}
