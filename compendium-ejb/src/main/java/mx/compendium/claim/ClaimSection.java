package mx.compendium.claim;

/** Part of the Informe Ejecutivo a sentence speaks in. */
public enum ClaimSection {
    /** Evaluación general: the findings of the edition. */
    EVALUATION,
    /** How the total is made up and counted. */
    COMPOSITION,
    /** One sentence for each objective. */
    OBJECTIVES,
    /** One sentence for each group of institutions. */
    GROUPS,
    /** The state governments that take part. */
    STATES,
    /** Featured practices with their measurements, and joint programmes. */
    PRACTICES,
    /** Sums of what was measured, by unit and reach. */
    RESULTS,
    /** The findings said again in English. */
    ENGLISH,
    /** The unit's own words, sentence by sentence. */
    NARRATIVE
}
