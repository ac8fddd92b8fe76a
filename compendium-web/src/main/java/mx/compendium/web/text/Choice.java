package mx.compendium.web.text;

/**
 * One value that may be chosen in a form.
 *
 * @param word as it is shown
 */
public record Choice(String value, String word) {}
