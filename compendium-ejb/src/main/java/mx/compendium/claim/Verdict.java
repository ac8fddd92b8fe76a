package mx.compendium.claim;

/** What the figures say of a sentence. */
public enum Verdict {
    /** It follows from the figures. */
    HOLDS,
    /** The figures say otherwise. */
    FAILS,
    /** The figures cannot say, e.g. because a period is missing. */
    UNSUPPORTED
}
