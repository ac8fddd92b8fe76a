package mx.compendium.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail as it was written.
 *
 * @param details e.g. old and new values by field
 * @param origin address the request came from, null when none was known
 */
public record AuditRow(
        long id,
        Instant at,
        String actorSub,
        String actorName,
        String action,
        @Nullable String subject,
        Outcome outcome,
        Map<String, String> details,
        UUID correlation,
        @Nullable String origin) {

    public AuditRow {
        details = Map.copyOf(details);
    }
}
