package mx.compendium.publication;

import org.jspecify.annotations.Nullable;

/**
 * One row of a chart of a view.
 *
 * @param key by which its records are asked for: the number of an objective, a code
 * @param label how it is called, in the language of the reader
 * @param former of the period before; null when that is not known, or is not compared
 */
public record ViewBar(
        String key, String label, long value, @Nullable Long former) {}
