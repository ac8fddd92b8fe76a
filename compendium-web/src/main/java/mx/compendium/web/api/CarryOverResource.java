package mx.compendium.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.CarryDecision;
import mx.compendium.action.FormerAction;
import mx.compendium.action.boundary.CarryingOver;
import mx.compendium.identity.RoleNames;
import org.jspecify.annotations.Nullable;

/** Actions of the former period, and what their institution decides about them in this one. */
@Path("/periods/{code}/carry-over")
@Produces(MediaType.APPLICATION_JSON)
public class CarryOverResource {

    @Inject
    private CarryingOver carrying;

    @Inject
    private Sender sender;

    /** A former action; {@code draft} is the report that carries it on. */
    public record FormerBody(
            String lineage,
            String report,
            String folio,
            String name,
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String draft) {

        static FormerBody of(FormerAction action) {
            return new FormerBody(
                    action.lineage().toString(),
                    action.report().toString(),
                    action.folio(),
                    action.name(),
                    action.decision() == null ? null : action.decision().name(),
                    action.reason(),
                    action.draft() == null ? null : action.draft().toString());
        }
    }

    /** The draft a decision led to, null when the action is not reported. */
    public record DecidedBody(@Nullable String draft) {}

    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    @GET
    public ListBody<FormerBody> list(@PathParam("code") String period) {
        List<FormerAction> former = carrying.former(period);
        return ListBody.whole(former, FormerBody::of);
    }

    /** Decides; the same decision sent again leads to the same draft. */
    @RolesAllowed(RoleNames.FOCAL_POINT)
    @POST
    @Path("{lineage}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.Carrying.class)
    public DecidedBody decide(@PathParam("code") String period, @PathParam("lineage") UUID lineage, String body) {
        Sent sent = Sent.of(body);
        sender.isWhoTyped(sent);
        UUID draft = carrying.decide(
                period, lineage, sent.constant(CarryDecision.class, "decision"), sent.textOrNull("reason"));
        return new DecidedBody(draft == null ? null : draft.toString());
    }
}
