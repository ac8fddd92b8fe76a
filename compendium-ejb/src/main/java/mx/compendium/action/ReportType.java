package mx.compendium.action;

/** What is being reported. */
public enum ReportType {
    PROGRAM,
    ACTION,
    GOOD_PRACTICE
}
