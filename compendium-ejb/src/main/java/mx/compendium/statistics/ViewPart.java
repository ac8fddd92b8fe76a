package mx.compendium.statistics;

/** Which reports of a view are walked. */
public enum ViewPart {
    ALL,
    /** Mainly aimed at girls, adolescents and women. */
    AIMED,
    /** Those the unit features; they are not counted. */
    FEATURED
}
