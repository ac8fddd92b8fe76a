package mx.compendium.audit;

/** How an attempt ended. */
public enum Outcome {
    /** It was done. */
    DONE,
    /** A rule of the trade stood against it. */
    REFUSED,
    /** The caller may not. */
    DENIED
}
