package mx.compendium.action.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.action.FieldChange;
import mx.compendium.action.ReportDifferences;
import mx.compendium.action.model.ActionReport;
import mx.compendium.action.model.CapturedFields;
import mx.compendium.action.model.SheetFields;
import mx.compendium.action.model.Visibility;
import mx.compendium.action.store.DeliveryStore;
import mx.compendium.action.store.ReportStore;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;

/** What a delivered report says now against what it said at the delivery before, and last year. */
@Stateless
public class ReportComparing {

    @Inject
    ReportStore reports;

    @Inject
    DeliveryStore deliveries;

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public ReportDifferences differences(UUID id) {
        ActionReport report =
                reports.find(id).filter(found -> found.folio() != null).orElseThrow(() -> new NotFound("report " + id));
        List<CapturedFields> delivered = deliveries.delivered(id);
        CapturedFields now = delivered.isEmpty() ? columns(report) : delivered.get(delivered.size() - 1);
        Optional<ActionReport> former = reports.former(report);
        return new ReportDifferences(
                now.texts(),
                delivered.size() < 2 ? List.of() : changes(delivered.get(delivered.size() - 2), now),
                former.map(ActionReport::periodCode).orElse(null),
                former.map(found -> changes(columns(found), now)).orElse(List.of()));
    }

    private CapturedFields columns(ActionReport report) {
        return reports.row(report.id(), new Visibility(Visibility.Reach.UNIT, null))
                .map(row -> SheetFields.of(report.sheet(row, reports.names(report))))
                .orElseThrow(() -> new NotFound("report " + report.id()));
    }

    private static List<FieldChange> changes(CapturedFields before, CapturedFields now) {
        return now.differencesTo(before).stream()
                .map(path -> new FieldChange(path, before.text(path), now.text(path)))
                .toList();
    }
}
