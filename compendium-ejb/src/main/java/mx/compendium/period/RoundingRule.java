package mx.compendium.period;

/** How a period's percentages lose their third decimal. */
public enum RoundingRule {
    /** Cut off: 130 of 356 gives 36.51. */
    TRUNCATE,
    /** Half goes up: 130 of 356 gives 36.52. */
    HALF_UP
}
