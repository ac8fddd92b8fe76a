package mx.compendium.review.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import mx.compendium.action.ReportState;
import mx.compendium.kernel.Violation;

/** Delivered, in-review and returned reports stand against the seal; undelivered drafts do not (rule 8). */
public final class OpenReports {

    private static final Map<ReportState, String> CODES = new EnumMap<>(Map.of(
            ReportState.DELIVERED, "period.seal.reports-delivered",
            ReportState.IN_REVIEW, "period.seal.reports-in-review",
            ReportState.RETURNED, "period.seal.reports-returned"));

    private OpenReports() {}

    /** One violation for each state that is still open, with the number of its reports. */
    public static List<Violation> against(Map<String, Long> reportsByState) {
        return CODES.entrySet().stream()
                .filter(open -> count(reportsByState, open) > 0)
                .map(open -> Violation.of(open.getValue(), count(reportsByState, open)))
                .toList();
    }

    private static long count(Map<String, Long> reportsByState, Entry<ReportState, String> open) {
        return reportsByState.getOrDefault(open.getKey().name(), 0L);
    }
}
