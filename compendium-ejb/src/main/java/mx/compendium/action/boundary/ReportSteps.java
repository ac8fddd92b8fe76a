package mx.compendium.action.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportStepped;
import mx.compendium.action.model.ActionReport;
import mx.compendium.action.store.ReportStore;
import mx.compendium.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Takes a step of a report's life: written into its way, and told to who listens. */
@Dependent
class ReportSteps {

    private final ReportStore reports;
    private final Event<ReportStepped> stepped;

    @Inject
    ReportSteps(ReportStore reports, Event<ReportStepped> stepped) {
        this.reports = reports;
        this.stepped = stepped;
    }

    void step(UUID id, Caller by, @Nullable String reason, Consumer<ActionReport> verb) {
        ActionReport report = reports.current(id);
        ReportState from = report.state();
        verb.accept(report);
        if (report.state() == from) {
            return;
        }
        reports.stepped(report, from, by.personId(), reason);
        stepped.fire(new ReportStepped(
                id, report.periodCode(), report.institution(), from, report.state(), by.personId(), reason));
    }
}
