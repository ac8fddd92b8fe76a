package mx.compendium.catalogue;

/** One of the ten guiding principles of the Global Compact (A/RES/73/195, paragraph 15), by its letter there. */
public record ReferencePrinciple(int number, String letter, String name, String nameEn) {

    static ReferencePrinciple of(ReferenceRow row) {
        return new ReferencePrinciple(
                row.number("number", 1, 10),
                row.matching("letter", "[a-j]"),
                row.required("name"),
                row.required("name_en"));
    }
}
