package mx.compendium.period;

/** Life of a reporting period; it only ever moves to the next state. */
public enum PeriodState {
    PLANNED,
    OPEN,
    CLOSED,
    SEALED,
    PUBLISHED
}
