package mx.compendium.exchange;

/** What is written of a workbook in which some rows cannot be taken. */
public enum ImportMode {
    VALID_ONLY,
    ALL_OR_NOTHING
}
