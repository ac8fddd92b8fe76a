package mx.compendium.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail are asked for; null narrows nothing.
 *
 * @param actor part of the name, or the whole subject
 * @param action beginning of the action, e.g. {@code report.} or {@code report.accept}
 * @param subject the whole key
 * @param from first instant
 * @param until first instant no longer asked for
 */
public record AuditFilter(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subject,
        @Nullable Outcome outcome,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static AuditFilter all() {
        return new AuditFilter(null, null, null, null, null, null);
    }
}
