package mx.compendium.action.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.action.FoliatedReport;
import mx.compendium.action.ReportContent;
import mx.compendium.action.ReportState;
import mx.compendium.action.TakenOver;
import mx.compendium.action.model.ActionReport;
import mx.compendium.action.model.CaptureContext;
import mx.compendium.action.model.CaptureReading;
import mx.compendium.action.model.Captured;
import mx.compendium.action.model.DeliveryWindow;
import mx.compendium.action.model.FiledWords;
import mx.compendium.action.model.IntakeSetting;
import mx.compendium.action.model.Writable;
import mx.compendium.action.store.CaptureStore;
import mx.compendium.action.store.DeliveryStore;
import mx.compendium.action.store.FolioStore;
import mx.compendium.action.store.IntakeStore;
import mx.compendium.action.store.ReportStore;
import mx.compendium.audit.DoneChange;
import mx.compendium.audit.boundary.AuditWriting;
import mx.compendium.catalogue.FederalEntityRow;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.period.Citation;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;

/**
 * Reports of a former edition are taken over: written as by an institution's workbook, then accepted as they were published
 * . It stands behind a door that has decided that the caller may.
 */
@Dependent
public class EditionTaking {

    private final IntakeStore intake;
    private final CaptureStore captures;
    private final ReportStore reports;
    private final FolioStore folios;
    private final DeliveryStore deliveries;
    private final SaidFields said;
    private final CaptureContexts contexts;
    private final CatalogueReading catalogues;
    private final AuditWriting trail;
    private final DatabaseClock clock;

    @Inject
    EditionTaking(
            IntakeStore intake,
            CaptureStore captures,
            ReportStore reports,
            FolioStore folios,
            DeliveryStore deliveries,
            SaidFields said,
            CaptureContexts contexts,
            CatalogueReading catalogues,
            AuditWriting trail,
            DatabaseClock clock) {
        this.intake = intake;
        this.captures = captures;
        this.reports = reports;
        this.folios = folios;
        this.deliveries = deliveries;
        this.said = said;
        this.contexts = contexts;
        this.catalogues = catalogues;
        this.trail = trail;
        this.clock = clock;
    }

    /** Reads once what the reports of an institution are weighed against; it need not take part yet. */
    public IntakeSession open(PeriodRow period, InstitutionRow institution) {
        Writable writable = inCapture(period);
        IntakeSetting setting = new IntakeSetting(
                period.code(),
                institution.code(),
                institution.name(),
                institution.acronym(),
                writable,
                period.coverageStart(),
                period.coverageEnd(),
                clock.now());
        Map<UUID, Captured> standing = captures.ofInstitution(period.code(), institution.code()).stream()
                .map(report -> inCapture(report, writable))
                .collect(Collectors.toMap(Captured::id, Function.identity()));
        return new IntakeSession(
                setting, standing, context(period, institution.code()), Map.of(), Map.of(), said, intake, trail);
    }

    /** As {@link #open}, and nobody else brings reports of this institution until the transaction ends. */
    public IntakeSession openAlone(PeriodRow period, InstitutionRow institution) {
        captures.lock(period.code(), institution.code());
        intake.expectMany();
        return open(period, institution);
    }

    /** While it is taken over everything of it may be written, as in a capture that does not end. */
    private static Writable inCapture(PeriodRow period) {
        DeliveryWindow window = new DeliveryWindow(PeriodState.OPEN, period.dueAt(), null, period.closesAt(), null);
        return new Writable(ReportState.DRAFT, window, null);
    }

    private static Captured inCapture(Captured report, Writable writable) {
        return new Captured(
                report.id(),
                report.period(),
                report.institution(),
                report.folio(),
                report.lineage(),
                report.corrected(),
                writable,
                report.institutionName(),
                report.acronym(),
                report.capture(),
                report.now(),
                report.coverageStart(),
                report.coverageEnd());
    }

    private CaptureContext context(PeriodRow period, String institution) {
        return contexts.of(period.coverageStart(), period.coverageEnd(), institution)
                .asTakenOver();
    }

    /** Whether a report other than that, of whichever edition, has a folio. */
    public boolean givenToAnother(String folio, @Nullable UUID report) {
        return report == null ? folios.given(folio) : folios.givenToAnother(folio, report);
    }

    /** Accepts reports of an institution that were just written, each with its line of the trail. */
    public void accept(TakenOver over, String institution, List<FoliatedReport> taken) {
        CaptureContext context = context(over.period(), institution);
        List<FederalEntityRow> entities = catalogues.federalEntities();
        trail.done(
                over.actor(),
                taken.stream().map(one -> accept(over, one, context, entities)).toList());
    }

    private DoneChange accept(
            TakenOver over, FoliatedReport one, CaptureContext context, List<FederalEntityRow> entities) {
        Captured captured = captures.read(one.report()).orElseThrow();
        ReportContent content = CaptureReading.read(said.capture(captured).texts(), context)
                .content()
                .orElseThrow();
        ActionReport report = reports.current(one.report());
        ReportState before = report.state();
        String standing = report.folio();
        String folio = standing == null ? folio(over, one) : standing;
        report.takeOver(folio, content, FiledWords.of(folio, captured, content, entities), clock.now());
        String source = source(over.period());
        reports.stepped(report, before, over.by(), source);
        return new DoneChange(
                "report.take-over",
                one.report().toString(),
                Map.of("folio", folio, "institution", captured.institution(), "sha256", over.file(), "source", source));
    }

    private static String source(PeriodRow period) {
        Citation source = period.terms().source();
        return source == null ? "" : source.text();
    }

    /** The one it had, else the next that the former edition itself did not use. */
    private String folio(TakenOver over, FoliatedReport one) {
        if (!one.folio().isEmpty()) {
            return one.folio();
        }
        String next = deliveries.nextFolio(over.period().code());
        while (over.kept().contains(next) || folios.given(next)) {
            next = deliveries.nextFolio(over.period().code());
        }
        return next;
    }
}
