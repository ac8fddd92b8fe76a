package mx.compendium.action.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mx.compendium.action.BroughtReport;
import mx.compendium.action.CaptureField;
import mx.compendium.action.FieldEdit;
import mx.compendium.action.TakenReport;
import mx.compendium.action.WeighedReport;
import mx.compendium.action.model.Capture;
import mx.compendium.action.model.CaptureContext;
import mx.compendium.action.model.Captured;
import mx.compendium.action.model.IntakeSetting;
import mx.compendium.action.model.R32Bringing;
import mx.compendium.action.model.Writable;
import mx.compendium.action.store.IntakeStore;
import mx.compendium.action.store.IntakeStore.Written;
import mx.compendium.audit.Actor;
import mx.compendium.audit.DoneChange;
import mx.compendium.audit.boundary.AuditWriting;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** Reports of one institution in one period, weighed or taken one lot after the other against one reading of what stands. */
public final class IntakeSession {

    private static final Capture NOTHING = new Capture(Map.of(), 0);

    private final IntakeSetting setting;
    private final Map<UUID, Captured> reports;
    private final CaptureContext context;
    private final Map<UUID, Map<String, Long>> formerTotals;
    private final SaidFields said;
    private final IntakeStore intake;
    private final AuditWriting trail;

    IntakeSession(
            IntakeSetting setting,
            Map<UUID, Captured> reports,
            CaptureContext context,
            Map<UUID, Map<String, Long>> formerTotals,
            SaidFields said,
            IntakeStore intake,
            AuditWriting trail) {
        this.setting = setting;
        this.reports = reports;
        this.context = context;
        this.formerTotals = formerTotals;
        this.said = said;
        this.intake = intake;
        this.trail = trail;
    }

    /** The instant that what is taken here bears, by the database's clock. */
    public Instant now() {
        return setting.now();
    }

    /** What would become of a report; one that is not the institution's is as unknown as one that does not exist. */
    public WeighedReport weigh(BroughtReport brought) {
        if (brought.report() == null) {
            return R32Bringing.of(NOTHING, brought, setting.writable().againstWriting(), context);
        }
        Captured report = reports.get(brought.report());
        if (report == null) {
            return new WeighedReport(
                    brought.report(),
                    0,
                    brought.texts(),
                    List.of(Violation.of("report.brought.unknown")),
                    List.of(),
                    List.of(),
                    0);
        }
        return R32Bringing.of(said.capture(report), brought, report.writable().againstWriting(), contextOf(report));
    }

    private CaptureContext contextOf(Captured report) {
        Map<String, Long> former = formerTotals.getOrDefault(report.lineage(), Map.of());
        return new CaptureContext(
                context.coverageStart(),
                context.coverageEnd(),
                context.institution(),
                context.institutions(),
                context.states(),
                former);
    }

    /**
     * Writes weighed reports, each with its line of the trail.
     *
     * @return the ids they have now, in their order; null where it changed since it was weighed, which is left as it is
     */
    public List<@Nullable UUID> take(List<TakenReport> taken, UUID by, Actor actor) {
        List<Written> begun = new ArrayList<>();
        List<Written> changed = new ArrayList<>();
        List<DoneChange> lines = new ArrayList<>();
        List<@Nullable UUID> ids = new ArrayList<>();
        for (TakenReport one : taken) {
            Captured standing = one.report() == null ? fresh() : reports.get(one.report());
            if (standing == null || !stillAsWeighed(standing, one)) {
                ids.add(null);
                continue;
            }
            Written written = written(standing, one, by, lines);
            (one.report() == null ? begun : changed).add(written);
            ids.add(written.id());
        }
        write(begun, changed, by);
        trail.done(actor, lines);
        return ids;
    }

    private boolean stillAsWeighed(Captured standing, TakenReport one) {
        return standing.writable().againstWriting().isEmpty()
                && capture(standing).revision() == one.base();
    }

    private Capture capture(Captured report) {
        return report.capture() == null && reports.containsKey(report.id()) ? said.capture(report) : captured(report);
    }

    private static Capture captured(Captured report) {
        return report.capture() == null ? NOTHING : report.capture();
    }

    private Written written(Captured standing, TakenReport one, UUID by, List<DoneChange> lines) {
        Capture before = capture(standing);
        List<FieldEdit> edits = one.texts().entrySet().stream()
                .map(text -> new FieldEdit(
                        text.getKey(), text.getValue(), before.at(text.getKey()).revision()))
                .toList();
        Capture.Merge merge = before.merge(edits, by, setting.now());
        lines.add(line(standing, one, merge));
        return new Written(
                standing.id(),
                merge.capture(),
                ListedHeads.of(standing, merge.capture().texts(), one.completeness()));
    }

    /** A report begun here leaves its values in its own first revision; the line names it, as when it is begun by hand. */
    private static DoneChange line(Captured report, TakenReport one, Capture.Merge merge) {
        Map<String, String> details = new TreeMap<>();
        details.put("report", report.id().toString());
        if (one.report() == null) {
            details.put("name", merge.capture().texts().text(CaptureField.NAME));
            return new DoneChange("report.create", report.period(), details);
        }
        merge.former().forEach((path, was) -> {
            details.put(path + ":old", was);
            details.put(path + ":new", merge.capture().at(path).text());
        });
        return new DoneChange("report.save", report.id().toString(), details);
    }

    private void write(List<Written> begun, List<Written> changed, UUID by) {
        if (!begun.isEmpty()) {
            intake.begin(setting, begun, by);
        }
        if (!changed.isEmpty()) {
            intake.change(setting, changed, by);
        }
    }

    private Captured fresh() {
        Writable begun = setting.writable();
        UUID id = UUID.randomUUID();
        return new Captured(
                id,
                setting.period(),
                setting.institution(),
                null,
                id,
                false,
                begun,
                setting.institutionName(),
                setting.acronym(),
                null,
                setting.now(),
                setting.coverageStart(),
                setting.coverageEnd());
    }
}
