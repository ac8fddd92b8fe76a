package mx.compendium.people;

/** Where a membership stands on a day. */
public enum MembershipState {
    UPCOMING,
    CURRENT,
    ENDED,
    REVOKED
}
