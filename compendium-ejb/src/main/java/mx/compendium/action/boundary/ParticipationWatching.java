package mx.compendium.action.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import mx.compendium.action.Standing;
import mx.compendium.action.WatchRow;
import mx.compendium.action.store.WatchStore;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.period.boundary.PeriodAdministration;

/** Who has delivered, and who is missing: every invited institution in one standing. */
@Stateless
public class ParticipationWatching {

    @Inject
    WatchStore watch;

    @Inject
    PeriodAdministration periods;

    @Inject
    Identifying identifying;

    /** Every invited institution, by group and name; a period that does not exist is not found. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public List<WatchRow> of(String period) {
        return watch.of(periods.row(period).code());
    }

    /** How each invited institution stands, by its code. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public Map<String, Standing> standings(String period) {
        return watch.standings(periods.row(period).code());
    }

    /** How the caller's own institution stands; empty when it is not invited, or they act for none. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    public List<WatchRow> own(String period) {
        String institution = identifying.caller().institution();
        return watch.of(periods.row(period).code()).stream()
                .filter(row -> row.institution().equals(institution))
                .toList();
    }
}
