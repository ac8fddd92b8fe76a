package mx.compendium.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Of {@code objective:7} as it is written in marks and in the bundle; empty when there is no such kind. */
    public static Optional<Reference> read(String written) {
        int colon = written.indexOf(':');
        return Stream.of(Kind.values())
                .filter(kind -> colon > 0 && kind.name().equalsIgnoreCase(written.substring(0, colon)))
                .findFirst()
                .map(kind -> new Reference(kind, written.substring(colon + 1)));
    }

    /** As {@link #read} reads it. */
    public String written() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + key;
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
