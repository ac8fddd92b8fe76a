package mx.compendium.catalogue;

/** A group of reporting institutions with its full names. */
public record ReferenceGroup(InstitutionGroup code, int order, String name, String nameEn) {

    static ReferenceGroup of(ReferenceRow row) {
        return new ReferenceGroup(
                row.oneOf("code", InstitutionGroup.class),
                row.number("order", 1, 6),
                row.required("name"),
                row.required("name_en"));
    }
}
