package mx.compendium.statistics;

/** What a figure counts. Figures of different bases are never compared or added. */
public enum Basis {
    /** Accepted reports. */
    REPORTS,
    /** Distinct programmes: a joint programme once. */
    PROGRAMMES,
    /** Pairs of institution and report, responsible or co-responsible. */
    PARTICIPATIONS,
    /** Institutions with at least one accepted report. */
    INSTITUTIONS,
    /** Objectives of the Global Compact. */
    OBJECTIVES,
    /** Units counted by measurements, one unit and one reach at a time. */
    MEASUREMENTS
}
