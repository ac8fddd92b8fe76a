package mx.compendium.claim;

/** Kinds of published sentences; each has a rule, a checker and a wording. */
public enum ClaimKind {
    TOTAL,
    SHARE,
    CONCENTRATION,
    COMPARISON,
    GROWTH,
    COMPOSITION,
    COVERAGE,
    FIRST_TIME,
    APPROXIMATION,
    BENEFICIARIES,
    JOINT_PROGRAMME,
    CAUSE,
    LIST
}
