package mx.compendium.exchange.model;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * the same row of the same workbook is the same report, however often it is sent; a report is also known by the id
 * its row carries.
 *
 * @param reports by the key of the row they came from
 * @param takenAt when this workbook last wrote a report: what it wrote itself its author has seen
 */
public record R35SameRow(Map<String, UUID> reports, Map<UUID, Instant> takenAt) {

    public R35SameRow {
        reports = Map.copyOf(reports);
        takenAt = Map.copyOf(takenAt);
    }

    public @Nullable UUID of(String key) {
        return reports.get(key);
    }

    /** Until when the author of the workbook knows what is said of a report. */
    public Instant seenAt(@Nullable UUID report, Instant issuedAt) {
        Instant taken = report == null ? null : takenAt.get(report);
        return taken != null && taken.isAfter(issuedAt) ? taken : issuedAt;
    }
}
