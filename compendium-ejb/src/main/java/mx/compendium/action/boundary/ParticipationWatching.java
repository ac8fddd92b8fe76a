package mx.compendium.action.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mx.compendium.action.WatchRow;
import mx.compendium.action.store.WatchStore;
import mx.compendium.identity.RoleNames;

/** Who has delivered, and who is missing: every invited institution in one of five standings. */
@Stateless
public class ParticipationWatching {

    @Inject
    WatchStore watch;

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public List<WatchRow> of(String period) {
        return watch.of(period);
    }
}
