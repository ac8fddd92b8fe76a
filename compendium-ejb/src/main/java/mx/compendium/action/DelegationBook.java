package mx.compendium.action;

import java.time.LocalDate;
import java.util.List;

/**
 * All delegations of an institution, the newest first.
 *
 * @param today the civil day of the unit by the database's clock, by which they are current or not
 */
public record DelegationBook(LocalDate today, List<DelegationRow> rows) {

    public DelegationBook {
        rows = List.copyOf(rows);
    }
}
