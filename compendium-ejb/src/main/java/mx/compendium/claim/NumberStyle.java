package mx.compendium.claim;

/** How a sentence writes a figure. */
public enum NumberStyle {
    /** {@code 20 053}, {@code 36.51%}, {@code +33}. */
    GROUPED,
    /** {@code 108 mil 673}: only in documents whose template asks for it. */
    NARRATIVE,
    /** A round number near the figure, said with «alrededor de», «más de» or «menos de». */
    LIMIT
}
