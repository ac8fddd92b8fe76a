package mx.compendium.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail with all that is known of its way.
 *
 * @param text as it goes, or went
 * @param address where it went, or would go now; null when there is none
 * @param detail what the mail server said, null when nothing
 * @param nextAttemptAt null unless it waits
 */
public record MailSheet(
        MailRow row,
        String text,
        @Nullable String address,
        @Nullable String detail,
        @Nullable Instant nextAttemptAt) {}
