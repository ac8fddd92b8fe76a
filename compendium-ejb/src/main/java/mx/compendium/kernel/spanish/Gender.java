package mx.compendium.kernel.spanish;

/** Grammatical gender of a noun. */
public enum Gender {
    MASCULINE,
    FEMININE
}
