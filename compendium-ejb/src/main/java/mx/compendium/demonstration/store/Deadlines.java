package mx.compendium.demonstration.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Until when a period of the demonstration is captured: the last minute of a civil day of Mexico City. */
record Deadlines(OffsetDateTime dueAt, OffsetDateTime closesAt) {

    static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    static Deadlines on(LocalDate due, LocalDate closes) {
        return new Deadlines(lastMinuteOf(due), lastMinuteOf(closes));
    }

    static OffsetDateTime lastMinuteOf(LocalDate day) {
        return day.atTime(LAST_MINUTE).atZone(ZONE).toOffsetDateTime();
    }
}
