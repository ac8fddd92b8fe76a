package mx.compendium.review;

/** Where an observation stands: the institution answers it, the reviewer closes it. */
public enum ObservationState {
    OPEN,
    ANSWERED,
    CLOSED
}
