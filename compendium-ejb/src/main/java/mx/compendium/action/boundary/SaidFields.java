package mx.compendium.action.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import mx.compendium.action.model.ActionReport;
import mx.compendium.action.model.Capture;
import mx.compendium.action.model.Captured;
import mx.compendium.action.model.CapturedFields;
import mx.compendium.action.model.SheetFields;
import mx.compendium.action.model.Visibility;
import mx.compendium.action.store.ReportStore;
import mx.compendium.kernel.NotFound;

/** What a report says: as captured, or, while nobody has captured it here, as it stands in its columns. */
@Dependent
class SaidFields {

    private final ReportStore reports;

    @Inject
    SaidFields(ReportStore reports) {
        this.reports = reports;
    }

    Capture capture(Captured report) {
        return Objects.requireNonNullElseGet(report.capture(), () -> Capture.of(standing(report)));
    }

    private CapturedFields standing(Captured report) {
        ActionReport entity = reports.report(report.id());
        return reports.row(report.id(), new Visibility(Visibility.Reach.OWN, report.institution()))
                .map(row -> SheetFields.of(entity.sheet(row, Map.of())))
                .orElseThrow(() -> new NotFound("report " + report.id()));
    }
}
