package mx.compendium.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.publication.ActionOrder;
import mx.compendium.publication.ActionSearch;
import mx.compendium.publication.boundary.PublishedActions;
import org.jspecify.annotations.Nullable;

/** Actions of published editions: public, read only, from sealed data. */
@Path("/editions/{code}/actions")
@Produces(MediaType.APPLICATION_JSON)
public class ActionsResource {

    @Inject
    private PublishedActions actions;

    @PermitAll
    @GET
    public ListBody<ActionRowBody> find(
            @PathParam("code") String code,
            @QueryParam("q") @Nullable String words,
            @QueryParam("objective") @Nullable Integer objective,
            @QueryParam("group") @Nullable InstitutionGroup group,
            @QueryParam("institution") @Nullable String institution,
            @QueryParam("state") @Nullable String state,
            @QueryParam("type") @Nullable ReportType type,
            @QueryParam("population") @Nullable PopulationGroup population,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        ActionSearch search = new ActionSearch(
                code, words, objective, group, institution, state, type, population, ActionOrder.RELEVANCE);
        return ListBody.of(actions.find(search, cursor, limit), ActionRowBody::of);
    }

    @PermitAll
    @GET
    @Path("{folio}")
    public ActionBody action(@PathParam("code") String code, @PathParam("folio") String folio) {
        return ActionBody.of(actions.action(code, folio));
    }
}
