package mx.compendium.exchange.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.compendium.exchange.model.StagedRow;
import org.jspecify.annotations.Nullable;

/** Writes staged rows as reports. */
interface RowTaking {

    /** The ids they have now, in their order; null where the report changed since it was weighed. */
    List<@Nullable UUID> take(List<StagedRow> rows);

    /** The instant that what is taken here bears at the latest. */
    Instant now();
}
