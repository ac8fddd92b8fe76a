package mx.compendium.notification.model;

import static mx.compendium.notification.model.NoticeWords.say;

import java.time.Instant;
import java.util.UUID;
import mx.compendium.notification.NoticeRow;

/**
 * A mail as it goes.
 *
 * @param id the same at every attempt, so that a receiver knows a repetition
 * @param at when it is sent
 */
public record Letter(UUID id, Instant at, String address, String subject, String text) {

    public static Letter of(UUID mail, Instant at, String address, NoticeRow notice, String publicAddress) {
        return new Letter(mail, at, address, notice.subject(), text(notice, publicAddress));
    }

    /** What happened, what to do, until when, where. */
    public static String text(NoticeRow notice, String publicAddress) {
        StringBuilder text = new StringBuilder();
        part(text, "letter.happened", notice.happened());
        part(text, "letter.todo", notice.todo());
        if (notice.until() != null) {
            part(text, "letter.until", NoticeWords.moment(notice.until()));
        }
        part(text, "letter.where", publicAddress + notice.link());
        return text.append(say("letter.foot")).append('\n').toString();
    }

    private static void part(StringBuilder text, String head, String words) {
        text.append(say(head)).append('\n').append(words).append("\n\n");
    }
}
