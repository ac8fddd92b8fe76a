package mx.compendium.web.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in words; an instant always with its zone told. */
final class Dates {

    private final Texts texts;
    private final DateTimeFormatter day;

    Dates(Texts texts, Locale locale) {
        this.texts = texts;
        this.day = DateTimeFormatter.ofPattern(texts.of("format.day"), locale);
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String range(LocalDate from, LocalDate to) {
        return texts.of("format.range", day(from), day(to));
    }

    String moment(Instant instant) {
        var there = instant.atZone(Zone.MEXICO_CITY);
        return texts.of(
                "format.moment",
                day.format(there),
                DateTimeFormatter.ofPattern("HH:mm").format(there));
    }
}
