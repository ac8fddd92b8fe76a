package mx.compendium.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.compendium.identity.RoleNames;
import mx.compendium.statistics.boundary.CitingTotals;

/** Totals of editions known only as totals, each with where it was published. */
@Path("/cited-totals")
@Produces(MediaType.APPLICATION_JSON)
public class CitedTotalsResource {

    @Inject
    private CitingTotals totals;

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @GET
    public ListBody<CitedTotalBody> list() {
        return ListBody.whole(totals.list(), CitedTotalBody::of);
    }
}
