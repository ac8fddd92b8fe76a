package mx.compendium.notification;

import org.jspecify.annotations.Nullable;

/** Which mails to list; null narrows nothing. */
public record MailFilter(
        @Nullable MailState state,
        @Nullable NoticeKind kind,
        @Nullable String period,
        @Nullable String institution) {}
