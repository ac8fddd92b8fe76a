package mx.compendium.web.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates in words; an instant always with its zone told. */
final class Dates {

    private final Texts texts;
    private final Locale locale;
    private final DateTimeFormatter day;

    Dates(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern(texts.of("format.day"), locale);
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String range(LocalDate from, LocalDate to) {
        return texts.of("format.range", day(from), day(to));
    }

    String months(LocalDate from, LocalDate to) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern(texts.of("format.month"), locale);
        return texts.of("format.range", month.format(from), month.format(to));
    }

    String shortMoment(Instant instant) {
        return DateTimeFormatter.ofPattern(texts.of("format.moment-short"), locale)
                .format(instant.atZone(Zone.MEXICO_CITY));
    }

    /** Whole civil days in Mexico City: what a person reading a calendar there would count. */
    String until(Instant now, Instant then) {
        long days = ChronoUnit.DAYS.between(civil(now), civil(then));
        return days < 0 ? texts.of("format.ago", -days) : texts.of("format.left", days);
    }

    private static LocalDate civil(Instant instant) {
        return LocalDate.ofInstant(instant, Zone.MEXICO_CITY);
    }

    String moment(Instant instant) {
        var there = instant.atZone(Zone.MEXICO_CITY);
        return texts.of(
                "format.moment",
                day.format(there),
                DateTimeFormatter.ofPattern("HH:mm").format(there));
    }
}
