package mx.compendium.web.api;

import mx.compendium.publication.PublishedRecord;

/** An accepted report behind a figure. */
public record RecordBody(
        String id,
        String folio,
        String name,
        String type,
        String institution,
        String institutionName,
        String group,
        int principalObjective) {

    static RecordBody of(PublishedRecord row) {
        return new RecordBody(
                row.id().toString(),
                row.folio(),
                row.name(),
                row.type().name(),
                row.institution(),
                row.institutionName(),
                row.group().name(),
                row.principalObjective());
    }
}
