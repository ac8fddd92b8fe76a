package mx.compendium.exchange;

/** How far a workbook has come. */
public enum ImportState {
    RECEIVED,
    CHECKING,
    CHECKED,
    WRITING,
    DONE,
    FAILED
}
