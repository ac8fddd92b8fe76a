package mx.compendium.action;

/** In which form a field is typed. */
public enum FieldForm {
    /** One line. */
    LINE,
    /** Several paragraphs. */
    PROSE,
    /** One value of a catalogue. */
    CHOICE,
    /** Values of a catalogue, separated by commas. */
    CHOICES,
    /** Free entries, one a line. */
    ENTRIES,
    /** {@code true} or empty. */
    FLAG,
    /** A day, as people write it. */
    DAY,
    /** A whole number, as people write it. */
    COUNT
}
