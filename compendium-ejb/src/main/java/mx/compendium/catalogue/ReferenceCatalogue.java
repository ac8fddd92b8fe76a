package mx.compendium.catalogue;

import java.util.List;

/** The catalogues that travel with the product, each complete, or the product does not start. */
public record ReferenceCatalogue(
        List<ReferenceObjective> objectives,
        List<ReferencePrinciple> principles,
        List<ReferenceGroup> groups,
        List<ReferenceState> states,
        List<ReferenceInstitution> institutions) {

    /** Refuses with a {@link DamagedReference} whatever is not as it must be. */
    public static ReferenceCatalogue load() {
        List<ReferenceState> states = ReferenceFiles.states();
        return new ReferenceCatalogue(
                ReferenceFiles.objectives(),
                ReferenceFiles.principles(),
                ReferenceFiles.groups(),
                states,
                ReferenceFiles.institutions(states));
    }
}
