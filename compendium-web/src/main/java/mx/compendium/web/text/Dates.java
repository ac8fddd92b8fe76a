package mx.compendium.web.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dates in words; an instant always with its zone told. */
final class Dates {

    private final Texts texts;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortMoment;

    Dates(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern(texts.of("format.day"), locale);
        this.shortMoment = shortMoment(texts.of("format.months-short"));
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
        return shortMoment.format(instant.atZone(Zone.MEXICO_CITY));
    }

    /** The months shortened by us: a Java to the next writes them with a point or without. */
    private static DateTimeFormatter shortMoment(String months) {
        Map<Long, String> names = new HashMap<>();
        for (String month : List.of(months.split(",", -1))) {
            names.put(names.size() + 1L, month);
        }
        return new DateTimeFormatterBuilder()
                .appendPattern("d ")
                .appendText(ChronoField.MONTH_OF_YEAR, names)
                .appendPattern(" yyyy, HH:mm")
                .toFormatter(Locale.ROOT);
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
