package mx.compendium.action.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import mx.compendium.action.model.CaptureContext;
import mx.compendium.action.model.Captured;
import mx.compendium.action.model.EvidenceFiles;
import mx.compendium.action.store.CaptureStore;
import mx.compendium.action.store.EvidenceStore;
import mx.compendium.catalogue.FederalEntityRow;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;

/** What a report is checked against: its period, the catalogues, and what the same action said before. */
@Dependent
class CaptureContexts {

    private final CatalogueReading catalogues;
    private final CaptureStore captures;
    private final EvidenceStore evidence;

    @Inject
    CaptureContexts(CatalogueReading catalogues, CaptureStore captures, EvidenceStore evidence) {
        this.catalogues = catalogues;
        this.captures = captures;
        this.evidence = evidence;
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
                files(report),
                captures.formerTotals(report));
    }

    EvidenceFiles files(Captured report) {
        return EvidenceFiles.of(evidence.standing(report.id()).stream()
                .map(EvidenceStore.Standing::row)
                .toList());
    }
}
