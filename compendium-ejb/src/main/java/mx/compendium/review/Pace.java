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
}
