package mx.compendium.action;

/** The parts of the form of an action report, in its order. */
public enum CaptureSection {
    IDENTITY,
    ALIGNMENT,
    AUDIENCE,
    SCOPE,
    RESULTS,
    PRACTICE,
    EVIDENCE
}
