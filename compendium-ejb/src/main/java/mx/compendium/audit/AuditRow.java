package mx.compendium.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Stands where a text is withheld. */
    public static final String WITHHELD = "•••";

    private static final Set<String> CAPTURING = Set.of("report.create", "report.save", "report.write");

    public AuditRow {
        details = Map.copyOf(details);
    }

    /** The line without what an institution wrote before it delivered (rule 11): which fields it changed, not what they say. */
    public AuditRow withoutCapturedTexts() {
        return CAPTURING.contains(action)
                ? new AuditRow(id, at, actorSub, actorName, action, subject, outcome, withheld(), correlation, origin)
                : this;
    }

    private Map<String, String> withheld() {
        return details.keySet().stream().collect(Collectors.toMap(name -> name, name -> WITHHELD));
    }
}
