package mx.compendium.action;

/**
 * A field that says something else than before.
 *
 * @param before empty when it said nothing
 * @param now empty when it says nothing any more
 */
public record FieldChange(String path, String before, String now) {}
