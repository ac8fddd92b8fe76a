package mx.compendium.publication.model;

import java.util.List;

/** Participants of one group, by name. */
public record ParticipantGroup(String name, String count, List<String> institutions) {

    public ParticipantGroup {
        institutions = List.copyOf(institutions);
    }
}
