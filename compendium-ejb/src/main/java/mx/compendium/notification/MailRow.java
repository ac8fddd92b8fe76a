package mx.compendium.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the list of all.
 *
 * @param institution code, null when it goes to somebody of the unit
 * @param institutionName as called in the period
 * @param personName null when nobody is known
 * @param problem of the last attempt, null without one
 */
public record MailRow(
        UUID id,
        NoticeKind kind,
        String period,
        String subject,
        @Nullable String institution,
        @Nullable String institutionName,
        @Nullable String personName,
        MailState state,
        @Nullable MailProblem problem,
        int attempts,
        Instant toldAt,
        @Nullable Instant sentAt) {}
