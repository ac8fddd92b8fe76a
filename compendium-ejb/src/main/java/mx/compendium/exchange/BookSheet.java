package mx.compendium.exchange;

/** The sheets of a workbook that are read, in their order. */
public enum BookSheet {
    ACTIONS,
    MEASUREMENTS,
    EVIDENCE
}
