package mx.compendium.action.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.action.CaptureField;
import mx.compendium.action.CaptureWarning;
import mx.compendium.action.DeliveryReceipt;
import mx.compendium.action.DeliverySummary;
import mx.compendium.action.ReportContent;
import mx.compendium.action.model.ActionReport;
import mx.compendium.action.model.CaptureContext;
import mx.compendium.action.model.CaptureReading;
import mx.compendium.action.model.Captured;
import mx.compendium.action.model.CapturedFields;
import mx.compendium.action.model.EvidenceFiles;
import mx.compendium.action.model.FiledWords;
import mx.compendium.action.model.SignedForm;
import mx.compendium.action.model.Signing;
import mx.compendium.action.store.CaptureStore;
import mx.compendium.action.store.DeliveryStore;
import mx.compendium.action.store.ReportStore;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.identity.Caller;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** The reports of a delivery: which are ready, what they say, and how they become delivered. */
@Dependent
class ReportSigning {

    private final CaptureStore captures;
    private final CaptureContexts contexts;
    private final SaidFields said;
    private final DeliveryStore deliveries;
    private final ReportStore reports;
    private final CatalogueReading catalogues;
    private final ReportSteps steps;

    @Inject
    ReportSigning(
            CaptureStore captures,
            CaptureContexts contexts,
            SaidFields said,
            DeliveryStore deliveries,
            ReportStore reports,
            CatalogueReading catalogues,
            ReportSteps steps) {
        this.captures = captures;
        this.contexts = contexts;
        this.said = said;
        this.deliveries = deliveries;
        this.reports = reports;
        this.catalogues = catalogues;
        this.steps = steps;
    }

    /**
     * A report that may be signed.
     *
     * @param against what was found since it was marked ready, for instance in a changed catalogue
     */
    record Ready(
            DeliverySummary.Item item,
            Captured captured,
            CapturedFields fields,
            EvidenceFiles files,
            @Nullable ReportContent content,
            List<Violation> against) {

        /** Of everything the report says, its files included. */
        String digest() {
            return SignedForm.ofReport(fields, files);
        }
    }

    /** @param first whether it was never delivered before */
    record Signed(DeliveryReceipt.Item item, CapturedFields fields, boolean first) {}

    List<Ready> ready(String period, String institution, Signing signing) {
        return deliveries.deliverable(period, institution, signing).stream()
                .map(id -> ready(captures.locked(id).orElseThrow()))
                .toList();
    }

    private Ready ready(Captured report) {
        CapturedFields fields = said.capture(report).texts();
        CaptureContext context = contexts.of(report);
        CaptureReading.Reading reading = CaptureReading.read(fields, context);
        int confirmed = (int) reading.check().warnings().stream()
                .filter(CaptureWarning::confirmed)
                .count();
        ReportContent content = reading.content().orElse(null);
        return new Ready(
                new DeliverySummary.Item(
                        report.id(),
                        report.folio(),
                        fields.text(CaptureField.NAME),
                        content == null ? 0 : content.principalObjective(),
                        confirmed,
                        fields.rows("evidence").size()),
                report,
                fields,
                context.files(),
                content,
                named(
                        report.id(),
                        fields.text(CaptureField.NAME),
                        reading.check().violations()));
    }

    /** What stands against a report, led by its name: the head reads several at once. */
    private static List<Violation> named(UUID report, String name, List<Violation> found) {
        return found.stream()
                .map(one -> Violation.at(report.toString(), "delivery.sign.report-not-valid", name, one))
                .toList();
    }

    List<Signed> sign(String period, Caller caller, List<Ready> ready) {
        return ready.stream().map(report -> sign(period, caller, report)).toList();
    }

    private Signed sign(String period, Caller caller, Ready ready) {
        ActionReport report = reports.current(ready.captured().id());
        boolean first = report.folio() == null;
        String folio = first ? deliveries.nextFolio(period) : String.valueOf(report.folio());
        ReportContent content = Objects.requireNonNull(ready.content());
        steps.step(
                ready.captured().id(),
                caller,
                null,
                delivered -> delivered.deliver(
                        folio,
                        content,
                        FiledWords.of(folio, ready.captured(), content, catalogues.federalEntities()),
                        ready.files()));
        UUID id = ready.captured().id();
        return new Signed(new DeliveryReceipt.Item(id, folio, content.name(), ready.digest()), ready.fields(), first);
    }
}
