package mx.compendium.period;

import java.util.Set;
import mx.compendium.catalogue.InstitutionGroup;
import org.jspecify.annotations.Nullable;

/**
 * An institution that may be invited to the next period, and what became of it since the former one.
 *
 * @param name as it is called today; of one that is gone, as it was called
 * @param formerName null when it was not invited to the former period
 * @param formerGroup null when it was not invited to the former period
 * @param changes never empty; renamed and regrouped may both be true
 * @param proposed whether it is invited unless somebody decides otherwise: it was invited to the former period, or there is
 *     none, and it exists
 */
public record ParticipantProposal(
        String institution,
        String name,
        InstitutionGroup group,
        @Nullable String formerName,
        @Nullable InstitutionGroup formerGroup,
        Set<ParticipantChange> changes,
        boolean proposed) {

    public ParticipantProposal {
        changes = Set.copyOf(changes);
    }

    public boolean is(ParticipantChange change) {
        return changes.contains(change);
    }

    public boolean invitable() {
        return !is(ParticipantChange.GONE);
    }
}
