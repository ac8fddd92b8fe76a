package mx.compendium.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was told.
 *
 * @param until by when something is to be done, null when by no date
 * @param link path of the page where it is done
 * @param read whether the reader has marked it
 */
public record NoticeRow(
        UUID id,
        NoticeKind kind,
        String period,
        String subject,
        String happened,
        String todo,
        @Nullable Instant until,
        String link,
        Instant toldAt,
        boolean read) {}
