package mx.compendium.exchange.boundary;

import java.util.List;
import java.util.Optional;
import mx.compendium.action.boundary.IntakeSession;
import mx.compendium.exchange.model.Column.Role;
import mx.compendium.exchange.model.ListRow;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** Whose the actions of a workbook are, and where they are weighed. */
interface RowOwners {

    /** Something against a row in a column that holds no field. */
    record Objection(Role column, Violation violation) {}

    /** What stands against a row besides what it says as a report. */
    List<Objection> against(ListRow row);

    /** Where it is weighed; empty when nobody can say whose it is. */
    Optional<IntakeSession> session(ListRow row);

    /** Code of whose it is, null when all rows are their sender's. */
    @Nullable
    String institution(ListRow row);
}
