package mx.compendium.publication;

/** How an electoral silence stands at a moment. */
public enum SilenceState {
    PLANNED,
    IN_FORCE,
    LIFTED,
    ENDED;

    /** Whether it hides something, or will. */
    public boolean isStanding() {
        return this == PLANNED || this == IN_FORCE;
    }
}
