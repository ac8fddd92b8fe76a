package mx.compendium.exchange.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.TakenReport;
import mx.compendium.action.boundary.IntakeSession;
import mx.compendium.audit.Actor;
import mx.compendium.exchange.model.StagedRow;
import org.jspecify.annotations.Nullable;

/** Rows of one institution. */
record OwnTaking(IntakeSession session, UUID by, Actor actor) implements RowTaking {

    @Override
    public List<@Nullable UUID> take(List<StagedRow> rows) {
        return session.take(
                rows.stream()
                        .map(row -> new TakenReport(row.report(), row.base(), row.texts(), row.completeness()))
                        .toList(),
                by,
                actor);
    }

    @Override
    public Instant now() {
        return session.now();
    }
}
