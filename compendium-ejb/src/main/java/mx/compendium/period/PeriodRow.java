package mx.compendium.period;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reporting period in a list.
 *
 * @param zone zone in which its deadlines are shown
 * @param invited how many institutions are invited
 * @param version counts its changes, for the check that nobody changed it meanwhile
 */
public record PeriodRow(
        String code,
        String title,
        LocalDate coverageStart,
        LocalDate coverageEnd,
        Instant dueAt,
        Instant closesAt,
        String zone,
        PeriodState state,
        boolean demonstration,
        int invited,
        int version) {}
