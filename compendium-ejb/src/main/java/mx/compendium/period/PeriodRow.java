package mx.compendium.period;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reporting period in a list.
 *
 * @param invited how many institutions are invited
 * @param version counts its changes, for the check that nobody changed it meanwhile
 */
public record PeriodRow(
        String code, PeriodTerms terms, PeriodState state, boolean demonstration, int invited, int version) {

    public String title() {
        return terms.title();
    }

    public LocalDate coverageStart() {
        return terms.coverageStart();
    }

    public LocalDate coverageEnd() {
        return terms.coverageEnd();
    }

    public Instant dueAt() {
        return terms.dueAt();
    }

    public Instant closesAt() {
        return terms.closesAt();
    }

    /** Zone in which its deadlines were agreed. */
    public String zone() {
        return terms.zone();
    }
}
