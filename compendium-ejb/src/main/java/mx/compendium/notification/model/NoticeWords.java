package mx.compendium.notification.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import mx.compendium.kernel.spanish.SpanishDates;
import mx.compendium.notification.NoticeKind;
import org.jspecify.annotations.Nullable;

/** The words of notices and letters. */
public final class NoticeWords {

    private static final String RESOURCE = "/mx/compendium/notification/messages.properties";
    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");
    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Properties WORDS = load();

    private NoticeWords() {}

    /**
     * A notice to an institution.
     *
     * @param values the period first; see messages.properties for the others
     */
    public static Told toInstitution(
            NoticeKind kind, String institution, @Nullable Instant until, String link, Object... values) {
        return told(kind, institution, null, until, link, "", values);
    }

    /** A notice to an institution whose time is over, in which nothing more can be handed in. */
    public static Told afterTheEnd(NoticeKind kind, String institution, String link, Object... values) {
        return told(kind, institution, null, null, link, "-ended", values);
    }

    /** A notice to one person of the unit. */
    public static Told toPerson(NoticeKind kind, UUID person, String link, Object... values) {
        return told(kind, null, person, null, link, "", values);
    }

    private static Told told(
            NoticeKind kind,
            @Nullable String institution,
            @Nullable UUID person,
            @Nullable Instant until,
            String link,
            String ending,
            Object... values) {
        return new Told(
                kind,
                String.valueOf(values[0]),
                institution,
                person,
                say(kind + ".subject", values),
                say(kind + ".happened", values),
                say(kind + ".todo" + ending, values),
                until,
                link);
    }

    /** An instant as people read it, with its zone. */
    public static String moment(Instant instant) {
        var there = instant.atZone(ZONE);
        return say("letter.moment", SpanishDates.day(LocalDate.from(there)), TIME.format(there));
    }

    static String say(String key, Object... values) {
        return new MessageFormat(Objects.requireNonNull(WORDS.getProperty(key), key), SPANISH).format(values);
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(NoticeWords.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
