package mx.compendium.period;

/** The order of chapters the documents of a period follow. */
public enum PeriodTemplate {
    /** Preamble, how the report was made, evaluation, the objectives, challenges, conclusions, annexes. */
    STANDARD
}
