package mx.compendium.claim;

import java.util.Map;

/**
 * Something a sentence says beyond its numbers, in a form that anybody can check again: {@code docs/bundle-format.md} tells
 * when each is true.
 */
public interface Assertion {

    /** Its name, e.g. {@code moves}. */
    String is();

    /** What it speaks of, in the order of the format; values are texts, whole numbers, truth values
     * or lists of texts. */
    Map<String, Object> members();
}
