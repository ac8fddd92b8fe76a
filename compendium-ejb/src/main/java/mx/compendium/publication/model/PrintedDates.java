package mx.compendium.publication.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mx.compendium.kernel.spanish.SpanishDates;

/** The day of an instant in the time of central Mexico, which deadlines and seals are told in. */
final class PrintedDates {

    private static final ZoneId CENTRAL_MEXICO = ZoneId.of("America/Mexico_City");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private PrintedDates() {}

    static String day(Instant instant) {
        return SpanishDates.day(LocalDate.ofInstant(instant, CENTRAL_MEXICO));
    }

    /** Day, time to the second and the zone it is told in. */
    static String moment(Instant instant) {
        return day(instant) + ", " + TIME.format(instant.atZone(CENTRAL_MEXICO)) + " (hora del centro de México)";
    }
}
