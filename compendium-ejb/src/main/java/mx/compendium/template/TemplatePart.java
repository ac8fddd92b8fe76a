package mx.compendium.template;

/**
 * A part of a document as the unit wants it.
 *
 * @param key of a {@link StandardPart}, or {@code propia-1} … of one the unit added
 * @param shown whether it is printed
 * @param page whether it begins a page; otherwise it follows the part before it
 * @param heading as printed and listed in the contents
 * @param text marked lines (ADR 0034): of a section the unit writes, what an edition begins with (empty: the standard words);
 *     of a part it added, all that stands there; of any other, what introduces it
 */
public record TemplatePart(String key, boolean shown, boolean page, String heading, String text) {

    /** How many the unit adds to a document. */
    public static final int MOST_OWN = 5;

    private static final String OWN = "propia-";

    /** The key of the part the unit added as that one, counted from 1. */
    public static String own(int number) {
        return OWN + number;
    }

    public boolean isOwn() {
        return key.startsWith(OWN);
    }
}
