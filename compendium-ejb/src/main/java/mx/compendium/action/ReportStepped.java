package mx.compendium.action;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report went from one state to another; fired within the transaction.
 *
 * @param by who did it
 * @param reason given for it, null when none was
 */
public record ReportStepped(
        UUID report,
        String period,
        String institution,
        ReportState from,
        ReportState to,
        UUID by,
        @Nullable String reason) {}
