package mx.compendium.action.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/**
 * a decision says why, is about the version that was read, and is not taken by whoever captured the report when it
 * accepts it.
 */
public final class R27Deciding {

    private static final int OBJECTIVES = 23;

    private R27Deciding() {}

    public static List<Violation> againstBlank(String reason) {
        return reason.isBlank() ? List.of(Violation.at("reason", "report.decide.reason-missing")) : List.of();
    }

    public static List<Violation> againstReturning(Instant correctUntil, Instant now, String reason) {
        List<Violation> found = new ArrayList<>(againstBlank(reason));
        if (!correctUntil.isAfter(now)) {
            found.add(Violation.at("correctUntil", "report.return.date-past"));
        }
        return found;
    }

    public static List<Violation> againstAccepting(boolean capturedByCaller) {
        return capturedByCaller ? List.of(Violation.of("report.accept.own-capture")) : List.of();
    }

    public static List<Violation> againstObjective(int objective, String reason) {
        List<Violation> found = new ArrayList<>(againstBlank(reason));
        if (objective < 1 || objective > OBJECTIVES) {
            found.add(Violation.at("principalObjective", "capture.unknown-value", objective));
        }
        return found;
    }

    /**
     * Whether the report is still as it was read.
     *
     * @param read null when the caller does not say which version it read
     */
    public static List<Violation> againstVersion(@Nullable Integer read, int standing) {
        return read == null || read == standing ? List.of() : List.of(Violation.of("report.decide.changed-meanwhile"));
    }
}
