package mx.compendium.statistics;

/** How a period in the course of all of them is known. */
public enum TrendSource {
    SEALED,
    PROVISIONAL,
    /** Only totals of it are known, from where they were published. */
    CITED
}
