package mx.compendium.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step of the way of a report, with who took it and why. */
public record StepRow(
        Instant at,
        ReportState from,
        ReportState to,
        String by,
        @Nullable String reason) {}
