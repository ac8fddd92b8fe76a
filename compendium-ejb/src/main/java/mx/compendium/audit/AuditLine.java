package mx.compendium.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail, before the database gives it its number and instant.
 *
 * @param actorSub subject of the token, or {@code anonymous}
 * @param action e.g. {@code period.seal}
 * @param subjectType e.g. {@code period}
 * @param subjectId key of the subject, null when there is none
 * @param details e.g. the codes of the broken rules; never personal data
 * @param correlation binds the lines of one request, see {@link IncidentNumber}
 * @param origin address the request came from, null when none is known
 */
public record AuditLine(
        String actorSub,
        String actorName,
        String action,
        String subjectType,
        @Nullable String subjectId,
        Outcome outcome,
        Map<String, String> details,
        UUID correlation,
        @Nullable String origin) {

    public AuditLine {
        details = Map.copyOf(details);
    }
}
