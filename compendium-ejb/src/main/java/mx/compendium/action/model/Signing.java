package mx.compendium.action.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.ReportState;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;

/** The window of an institution at the instant in which it signs. */
public record Signing(DeliveryWindow window, Instant now) {

    /** How reports delivered now count; empty when it is too late for any that was never delivered. */
    public Optional<DeliveryTiming> timing() {
        return R25DeliveryTiming.at(now, window);
    }

    /** Whether a ready or corrected report is taken along. */
    public boolean takes(ReportState state, @Nullable Instant correctionDueAt) {
        return state == ReportState.RETURNED
                ? correctionDueAt != null && !now.isAfter(correctionDueAt)
                : timing().isPresent();
    }

    /** Why nothing can be signed in this period now. */
    public List<Violation> against() {
        List<Violation> found = new ArrayList<>();
        if (window.period() == PeriodState.PLANNED) {
            found.add(Violation.of("report.write.not-open"));
        }
        if (window.period().compareTo(PeriodState.SEALED) >= 0) {
            found.add(Violation.of("report.write.sealed"));
        }
        return found;
    }

    /** What stands against a nil report. */
    public List<Violation> againstNil(String reason, boolean reportsDelivered) {
        List<Violation> found = new ArrayList<>(against());
        if (found.isEmpty() && timing().isEmpty()) {
            found.add(Violation.of("delivery.sign.too-late"));
        }
        if (reason.isBlank()) {
            found.add(Violation.at("reason", "delivery.nil.reason-missing"));
        }
        if (reportsDelivered) {
            found.add(Violation.of("delivery.nil.reports-delivered"));
        }
        return found;
    }
}
