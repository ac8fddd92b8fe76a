package mx.compendium.template;

/**
 * A mark on the covers.
 *
 * @param alternative what it says, for who does not see it
 * @param png its picture, base64
 */
public record Logo(String alternative, String png) {}
