package mx.compendium.review;

import java.util.List;

/**
 * How a period advances.
 *
 * @param invited how many institutions
 * @param days on which something was delivered, the first first
 * @param rows every invited institution: who has something waiting or returned first, then by name
 */
public record Pace(int invited, List<PaceDay> days, List<PaceRow> rows) {

    public Pace {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    /** Whether there are reports with folios and yet no delivery: they were brought in, and nothing is recorded of the days. */
    public boolean broughtIn() {
        return days.isEmpty() && rows.stream().anyMatch(row -> row.waiting() + row.returned() + row.decided() > 0);
    }
}
