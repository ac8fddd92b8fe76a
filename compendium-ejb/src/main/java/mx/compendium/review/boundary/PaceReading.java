package mx.compendium.review.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mx.compendium.identity.RoleNames;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.review.Pace;
import mx.compendium.review.store.PaceStore;

/** Tells how a period advances over the days to its deadline, and with whom the reports lie. */
@Stateless
public class PaceReading {

    @Inject
    PaceStore paces;

    @Inject
    PeriodAdministration periods;

    /** A period that does not exist is not found. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public Pace of(String period) {
        int invited = periods.row(period).invited();
        return new Pace(invited, paces.days(period), paces.rows(period));
    }
}
