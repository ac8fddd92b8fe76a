package mx.compendium.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.audit.OperationId;
import mx.compendium.audit.boundary.ActingOnce;
import mx.compendium.identity.RoleNames;
import mx.compendium.narrative.NarrativePlace;
import mx.compendium.narrative.boundary.NarrativeCommenting;

/** What the unit says to one another about a section. */
@Path("/periods/{code}/narrative/{document}/{section}/comments")
@Produces(MediaType.APPLICATION_JSON)
public class NarrativeCommentsResource {

    @PathParam("code")
    private String period = "";

    @PathParam("document")
    private String document = "";

    @PathParam("section")
    private String section = "";

    @Inject
    private NarrativeCommenting commenting;

    @Inject
    private ActingOnce acting;

    @Inject
    private Sender sender;

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @GET
    public ListBody<NarrativeCommentBody> list() {
        return ListBody.whole(commenting.list(place()), NarrativeCommentBody::of);
    }

    /** {@code {text, quote?}}, once for an operation id. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.Comment.class)
    @Gives(value = NarrativeCommentBody.class, status = 201, list = true)
    public Response comment(String body) {
        Sent sent = Sent.of(body);
        sender.isWhoTyped(sent);
        NarrativePlace place = place();
        String text = sent.text("text");
        String quote = Objects.requireNonNullElse(sent.textOrNull("quote"), "");
        acting.once(
                operation(sent),
                "narrative.comment " + place,
                () -> commenting.comment(place, quote, text).toString());
        return Response.status(Response.Status.CREATED).entity(list()).build();
    }

    /** {@code {text}}, once for an operation id. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    @POST
    @Path("{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.CommentAnswer.class)
    @Gives(value = NarrativeCommentBody.class, status = 201, list = true)
    public Response answer(@PathParam("id") UUID id, String body) {
        Sent sent = Sent.of(body);
        sender.isWhoTyped(sent);
        NarrativePlace place = place();
        String text = sent.text("text");
        acting.once(operation(sent), "narrative.answer " + id, () -> {
            commenting.answer(place, id, text);
            return id.toString();
        });
        return Response.status(Response.Status.CREATED).entity(list()).build();
    }

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    @PUT
    @Path("{id}/resolution")
    public ListBody<NarrativeCommentBody> resolve(@PathParam("id") UUID id) {
        commenting.resolve(place(), id);
        return list();
    }

    /** Takes the resolution back. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    @DELETE
    @Path("{id}/resolution")
    public ListBody<NarrativeCommentBody> reopen(@PathParam("id") UUID id) {
        commenting.reopen(place(), id);
        return list();
    }

    private NarrativePlace place() {
        return NarrativeResource.place(period, document, section);
    }

    private static OperationId operation(Sent sent) {
        String operation = sent.textOrNull("operation");
        return operation == null ? OperationId.fresh() : OperationId.of(operation);
    }
}
