package mx.compendium.action.model;

import mx.compendium.action.ReportState;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a caller sees at all (rule 11): an institution its own and nothing of another's; the unit all, but of
 * what was not delivered only that it exists; the executive what was accepted.
 *
 * @param institution the only institution whose reports are seen, null when {@code reach} does not narrow by it
 */
public record Visibility(Reach reach, @Nullable String institution) {

    /** How far a caller sees. */
    public enum Reach {
        NOTHING,
        OWN,
        UNIT,
        ACCEPTED
    }

    public static Visibility of(Caller caller) {
        if (caller.ofUnit()) {
            return new Visibility(Reach.UNIT, null);
        }
        if (caller.institution() != null) {
            return new Visibility(Reach.OWN, caller.institution());
        }
        return new Visibility(caller.is(Role.EXECUTIVE) ? Reach.ACCEPTED : Reach.NOTHING, null);
    }

    /** Whether evidence is shown that is not to be published. */
    public boolean showsReservedEvidence() {
        return reach == Reach.OWN || reach == Reach.UNIT;
    }

    /** Whether what a report says is shown, beyond that it exists. */
    public boolean showsContentIn(ReportState state) {
        boolean undelivered = state == ReportState.DRAFT || state == ReportState.READY;
        return reach != Reach.UNIT || !undelivered;
    }
}
