package mx.compendium.web.api;

import mx.compendium.action.ReportRow;
import org.jspecify.annotations.Nullable;

/** A report in a list; of one that was not delivered the unit sees neither name, type nor objective. */
public record ReportRowBody(
        String id,
        @Nullable String folio,
        @Nullable String name,
        @Nullable String type,
        String institution,
        String institutionName,
        String group,
        @Nullable Integer principalObjective,
        String state,
        int completeness,
        boolean joint,
        boolean featured) {

    static ReportRowBody of(ReportRow row) {
        return new ReportRowBody(
                row.id().toString(),
                row.folio(),
                row.name(),
                row.type() == null ? null : row.type().name(),
                row.institution(),
                row.institutionName(),
                row.group().name(),
                row.principalObjective(),
                row.state().name(),
                row.completeness(),
                row.joint(),
                row.featured());
    }
}
