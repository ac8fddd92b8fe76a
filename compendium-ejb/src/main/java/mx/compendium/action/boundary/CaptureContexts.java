package mx.compendium.action.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
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
        return of(report.coverageStart(), report.coverageEnd(), report.institution())
                .of(files(report), captures.formerTotals(report));
    }

    /** For all reports of an institution; what is each one's own, its files and what it said before, is not in it. */
    CaptureContext of(LocalDate coverageStart, LocalDate coverageEnd, String institution) {
        return new CaptureContext(
                coverageStart,
                coverageEnd,
                institution,
                catalogues.institutions().stream().map(InstitutionRow::code).collect(Collectors.toSet()),
                catalogues.federalEntities().stream()
                        .map(FederalEntityRow::inegiCode)
                        .collect(Collectors.toSet()),
                EvidenceFiles.NONE,
                Map.of());
    }

    EvidenceFiles files(Captured report) {
        return EvidenceFiles.of(evidence.standing(report.id()).stream()
                .map(EvidenceStore.Standing::row)
                .toList());
    }
}
