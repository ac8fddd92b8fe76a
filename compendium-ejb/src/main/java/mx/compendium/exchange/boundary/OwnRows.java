package mx.compendium.exchange.boundary;

import java.util.List;
import java.util.Optional;
import mx.compendium.action.boundary.IntakeSession;
import mx.compendium.exchange.model.ListRow;
import org.jspecify.annotations.Nullable;

/** All rows of a workbook are its sender's. */
record OwnRows(IntakeSession session) implements RowOwners {

    @Override
    public List<Objection> against(ListRow row) {
        return List.of();
    }

    @Override
    public Optional<IntakeSession> session(ListRow row) {
        return Optional.of(session);
    }

    @Override
    public @Nullable String institution(ListRow row) {
        return null;
    }
}
