package mx.compendium.action.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.action.ReportState;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;

/**
 * Whether a report may be written and delivered at an instant.
 *
 * @param state of the report
 * @param correctionDueAt until when a returned report is corrected, null when it is not returned
 */
public record Writable(
        ReportState state, DeliveryWindow window, @Nullable Instant correctionDueAt) {

    /** Why nothing can be written; what is written late is still kept until the seal. */
    public List<Violation> againstWriting() {
        List<Violation> found = new ArrayList<>();
        if (window.period() == PeriodState.PLANNED) {
            found.add(Violation.of("report.write.not-open"));
        }
        if (window.period().compareTo(PeriodState.SEALED) >= 0) {
            found.add(Violation.of("report.write.sealed"));
        }
        if (!writtenIn(state)) {
            found.add(Violation.of("report.write.delivered", state));
        }
        return found;
    }

    private static boolean writtenIn(ReportState state) {
        return state == ReportState.DRAFT || state == ReportState.READY || state == ReportState.RETURNED;
    }

    /** Whether the time for delivering it is over. */
    public boolean late(Instant now) {
        if (correctionDueAt != null) {
            return now.isAfter(correctionDueAt);
        }
        return R25DeliveryTiming.at(now, window).isEmpty();
    }
}
