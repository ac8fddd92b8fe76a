package mx.compendium.publication;

import java.util.List;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.StateEntry;

/**
 * What published editions call things, each in the newest that has it.
 *
 * @param objectives by number
 * @param states by INEGI code
 * @param institutions by code; those with at least one published action
 */
public record PublishedNames(
        List<ObjectiveEntry> objectives, List<StateEntry> states, List<InstitutionEntry> institutions) {

    public PublishedNames {
        objectives = List.copyOf(objectives);
        states = List.copyOf(states);
        institutions = List.copyOf(institutions);
    }
}
