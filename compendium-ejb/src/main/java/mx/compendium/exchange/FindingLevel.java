package mx.compendium.exchange;

/** How much a finding weighs; the worst comes first. */
public enum FindingLevel {
    /** The row cannot be understood or is not its sender's: nothing can be done with it. */
    BLOCK,
    /** Something is missing or wrong by the rules of capture. */
    ERROR,
    /** Something unusual that may be right: the row is taken, and it is confirmed before it is delivered. */
    WARNING
}
