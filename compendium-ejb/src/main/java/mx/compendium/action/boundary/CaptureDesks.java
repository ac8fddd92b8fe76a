package mx.compendium.action.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.action.CaptureCheck;
import mx.compendium.action.CaptureDesk;
import mx.compendium.action.CaptureField;
import mx.compendium.action.CapturedText;
import mx.compendium.action.DraftRow;
import mx.compendium.action.FieldPath;
import mx.compendium.action.FormerAction;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.model.Capture;
import mx.compendium.action.model.CaptureReading;
import mx.compendium.action.model.Captured;
import mx.compendium.action.model.SheetReading;
import mx.compendium.action.model.Visibility;
import mx.compendium.action.model.Writable;
import mx.compendium.action.store.CaptureStore;
import mx.compendium.action.store.CarryOverStore;
import mx.compendium.action.store.ReportStore;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.store.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** What an institution has in hand: its drafts with what they lack, and how each would appear. */
@Stateless
public class CaptureDesks {

    @Inject
    Identifying identifying;

    @Inject
    CaptureStore captures;

    @Inject
    CarryOverStore decisions;

    @Inject
    ReportStore reports;

    @Inject
    SaidFields said;

    @Inject
    CaptureContexts contexts;

    @Inject
    CatalogueReading catalogues;

    @Inject
    DatabaseClock clock;

    /** The caller's desk in a period; empty when their institution is not invited, or they have none. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    public Optional<CaptureDesk> desk(String period) {
        String institution = Objects.requireNonNullElse(identifying.caller().institution(), "");
        return captures.deadlines(period, institution)
                .map(deadlines -> desk(period, institution, deadlines, clock.now()));
    }

    /** The report as its page of the Compendio would be now. */
    @Audited(value = "report.preview", reading = true)
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    public ReportSheet preview(UUID id) {
        Visibility own = new Visibility(
                Visibility.Reach.OWN,
                Objects.requireNonNullElse(identifying.caller().institution(), ""));
        Captured report = captures.read(id).orElseThrow(() -> new NotFound("report " + id));
        return reports.row(id, own)
                .map(row -> SheetReading.of(
                        row, report.period(), said.capture(report).texts(), names()))
                .orElseThrow(() -> new NotFound("report " + id));
    }

    private Map<String, String> names() {
        return catalogues.institutions().stream().collect(Collectors.toMap(InstitutionRow::code, InstitutionRow::name));
    }

    private CaptureDesk desk(String period, String institution, Writable deadlines, Instant now) {
        return new CaptureDesk(
                period,
                deadlines.window().dueAt(),
                deadlines.window().extendedUntil(),
                deadlines.window().closesAt(),
                deadlines.window().reopenedUntil(),
                deadlines.againstWriting().isEmpty(),
                deadlines.late(now),
                captures.inHand(period, institution).stream()
                        .map(this::row)
                        .sorted(Comparator.comparing(DraftRow::deliverable))
                        .toList(),
                (int) decisions.former(period, institution).stream()
                        .filter(FormerAction::undecided)
                        .count());
    }

    private DraftRow row(Captured report) {
        Capture capture = said.capture(report);
        CaptureCheck check =
                CaptureReading.read(capture.texts(), contexts.of(report)).check();
        return new DraftRow(
                report.id(),
                report.folio(),
                capture.texts().text(CaptureField.NAME),
                report.writable().state(),
                report.corrected(),
                check.completeness(),
                missing(check),
                changedAt(capture),
                check.passes(),
                report.writable().late(report.now()));
    }

    private static List<CaptureField> missing(CaptureCheck check) {
        return check.violations().stream()
                .map(Violation::field)
                .flatMap(path -> FieldPath.parse(String.valueOf(path)).stream())
                .map(FieldPath::field)
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable Instant changedAt(Capture capture) {
        return capture.fields().values().stream()
                .map(CapturedText::at)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
