package mx.compendium.publication.model;

import java.util.List;

/**
 * Participants of one group, by name.
 *
 * @param figure code of the figure that counts them
 */
public record ParticipantGroup(String figure, String name, String count, List<String> institutions) {

    public ParticipantGroup {
        institutions = List.copyOf(institutions);
    }
}
