package mx.compendium.web.api;

import mx.compendium.publication.ActionHit;

/** A published action in a list. */
public record ActionRowBody(
        String id,
        String folio,
        String edition,
        String name,
        String type,
        String institution,
        String institutionName,
        String group,
        int principalObjective,
        boolean joint,
        boolean featured) {

    static ActionRowBody of(ActionHit hit) {
        return new ActionRowBody(
                hit.id().toString(),
                hit.folio(),
                hit.edition(),
                hit.name(),
                hit.type().name(),
                hit.institution(),
                hit.institutionName(),
                hit.group().name(),
                hit.principalObjective(),
                hit.jointProgramme() != null,
                hit.featured());
    }
}
