package mx.compendium.publication.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import mx.compendium.kernel.spanish.SpanishDates;

/** The day of an instant in the time of central Mexico, which deadlines and seals are told in. */
final class PrintedDates {

    private static final ZoneId CENTRAL_MEXICO = ZoneId.of("America/Mexico_City");

    private PrintedDates() {}

    static String day(Instant instant) {
        return SpanishDates.day(LocalDate.ofInstant(instant, CENTRAL_MEXICO));
    }
}
