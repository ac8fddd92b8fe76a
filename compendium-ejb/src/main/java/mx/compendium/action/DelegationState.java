package mx.compendium.action;

/** Where a delegation of the signature stands today. */
public enum DelegationState {
    UPCOMING,
    CURRENT,
    ENDED,
    REVOKED
}
