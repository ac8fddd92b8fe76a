package mx.compendium.demonstration;

import mx.compendium.catalogue.ReferenceInstitution;

/**
 * One action across the two editions.
 *
 * @param key stable words its identifiers and draws come from
 * @param material what its texts are made of
 */
record Lineage(
        String key,
        ReferenceInstitution institution,
        int objective,
        boolean in2022,
        boolean in2023,
        Material material) {

    /** What a report is written from. */
    sealed interface Material permits Themed, Known, Practice {}

    record Themed(Theme theme) implements Material {}

    boolean in(Edition edition) {
        return edition == Edition.E2022 ? in2022 : in2023;
    }

    boolean inBoth() {
        return in2022 && in2023;
    }
}
