package mx.compendium.claim;

/**
 * What a name in a sentence stands for.
 *
 * @param key e.g. {@code 7}, {@code SALUD}, {@code PMM-2023-0001}; of a measurement, folio and ordinal with a slash between
 */
public record Reference(Kind kind, String key) {

    /** Kinds of things that have names; {@code docs/bundle-format.md} tells how each is written. */
    public enum Kind {
        EDITION,
        COVERAGE,
        OBJECTIVE,
        GROUP,
        INSTITUTION,
        STATE,
        ACTION,
        PROGRAMME,
        COUNTED,
        DATES
    }

    public static Reference objective(int number) {
        return new Reference(Kind.OBJECTIVE, String.valueOf(number));
    }

    public static Reference edition(String code) {
        return new Reference(Kind.EDITION, code);
    }

    /** What a measurement counted, or its dates. */
    public static Reference measurement(Kind kind, String folio, int ordinal) {
        return new Reference(kind, folio + "/" + ordinal);
    }
}
