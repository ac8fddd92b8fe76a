package mx.compendium.period;

/** What became of an institution since the former period. */
public enum ParticipantChange {
    SAME,
    /** In the catalogue, but not invited to the former period. */
    NEW,
    RENAMED,
    /** In another group than it was. */
    REGROUPED,
    /** Invited to the former period, and no longer existing. */
    GONE
}
