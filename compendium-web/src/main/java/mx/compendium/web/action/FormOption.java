package mx.compendium.web.action;

/**
 * One value a field may take.
 *
 * @param hint explains the word, empty when it needs no explanation
 */
public record FormOption(String value, String word, String hint, boolean chosen) {}
