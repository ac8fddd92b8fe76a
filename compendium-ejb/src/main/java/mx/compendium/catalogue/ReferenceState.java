package mx.compendium.catalogue;

/** A federal entity by its two-digit INEGI code. */
public record ReferenceState(String inegiCode, String name, String abbreviation, String shortCode) {

    static ReferenceState of(ReferenceRow row) {
        return new ReferenceState(
                row.matching("inegi_code", "0[1-9]|[12]\\d|3[0-2]"),
                row.required("name"),
                row.required("abbreviation"),
                row.matching("short_code", "[A-Z]{2,5}"));
    }
}
