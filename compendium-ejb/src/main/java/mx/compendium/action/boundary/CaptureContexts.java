package mx.compendium.action.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import mx.compendium.action.model.CaptureContext;
import mx.compendium.action.model.Captured;
import mx.compendium.action.store.CaptureStore;
import mx.compendium.catalogue.FederalEntityRow;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;

/** What a report is checked against: its period, the catalogues, and what the same action said before. */
@Dependent
class CaptureContexts {

    private final CatalogueReading catalogues;
    private final CaptureStore captures;

    @Inject
    CaptureContexts(CatalogueReading catalogues, CaptureStore captures) {
        this.catalogues = catalogues;
        this.captures = captures;
    }

    CaptureContext of(Captured report) {
        return new CaptureContext(
                report.coverageStart(),
                report.coverageEnd(),
                report.institution(),
                catalogues.institutions().stream().map(InstitutionRow::code).collect(Collectors.toSet()),
                catalogues.federalEntities().stream()
                        .map(FederalEntityRow::inegiCode)
                        .collect(Collectors.toSet()),
                captures.formerTotals(report));
    }
}
