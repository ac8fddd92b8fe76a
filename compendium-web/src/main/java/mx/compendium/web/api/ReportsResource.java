package mx.compendium.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.action.CaptureSheet;
import mx.compendium.action.FieldEdit;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.action.boundary.ReportBrowsing;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Role;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Reports one by one: read within one's role, and written by their institution, by the form in the browser and by scripts alike. */
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

    @Inject
    private Identifying identifying;

    @Inject
    private ActionReporting reporting;

    @Inject
    private ReportBrowsing browsing;

    @Inject
    private Sender sender;

    @Inject
    private AuditDetails details;

    @Inject
    private Problems problems;

    @Inject
    private Say say;

    /** As it is written for its institution; as it was delivered for everybody else. */
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE
    })
    @GET
    @Path("{id}")
    @Gives({ReportBody.class, DeliveredReportBody.class})
    public Response report(@PathParam("id") UUID id) {
        Caller caller = identifying.caller();
        boolean ofInstitution = caller.is(Role.FOCAL_POINT) || caller.is(Role.INSTITUTION_HEAD);
        if (ofInstitution) {
            return answer(200, reporting.open(id));
        }
        ReportSheet sheet = browsing.sheet(id);
        return Response.ok(DeliveredReportBody.of(sheet))
                .tag(Integer.toString(sheet.version()))
                .build();
    }

    /** Takes edits of fields; sent again they change nothing, because a text that stands already is no edit. */
    @RolesAllowed(RoleNames.FOCAL_POINT)
    @PATCH
    @Path("{id}/fields")
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.FieldEdits.class)
    public SavedBody save(@PathParam("id") UUID id, String body) {
        Sent sent = Sent.of(body);
        sender.isWhoTyped(sent);
        details.tell("operation", Objects.requireNonNullElse(sent.textOrNull("operation"), ""));
        return SavedBody.of(reporting.save(
                id,
                sent.each("edits", edit -> new FieldEdit(edit.text("path"), edit.text("text"), edit.number("base")))));
    }

    @RolesAllowed(RoleNames.FOCAL_POINT)
    @POST
    @Path("{id}/ready")
    @Gives(ReportBody.class)
    public Response ready(@PathParam("id") UUID id) {
        reporting.markReady(id);
        return answer(200, reporting.open(id));
    }

    /**
     * Writes a report whole: {@code {fields: {path: text}}}, texts or what {@code GET} gave; a field that is not named is
     * emptied. {@code If-Match} says which state of it, or {@code *}.
     */
    @RolesAllowed(RoleNames.FOCAL_POINT)
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.ReportTexts.class)
    @Gives(ReportBody.class)
    public Response write(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String match, String body) {
        Sent sent = Sent.of(body);
        sender.isWhoTyped(sent);
        if (!sent.has("fields")) {
            throw new BadRequestException("fields");
        }
        CaptureSheet standing = reporting.open(id);
        return problems.unmet(match, tag(standing)).orElseGet(() -> {
            reporting.write(id, standing.revision(), SentReport.texts(sent.within("fields")));
            return answer(200, reporting.open(id));
        });
    }

    /** Throws a draft away; {@code If-Match} says which state of it, or {@code *}. */
    @RolesAllowed(RoleNames.FOCAL_POINT)
    @DELETE
    @Path("{id}")
    @Gives(status = 204)
    public Response discard(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String match) {
        return problems.unmet(match, tag(reporting.open(id))).orElseGet(() -> {
            reporting.discard(id);
            return Response.noContent().build();
        });
    }

    /** Takes a draft back that was thrown away. */
    @RolesAllowed(RoleNames.FOCAL_POINT)
    @POST
    @Path("{id}/restore")
    @Gives(ReportBody.class)
    public Response restore(@PathParam("id") UUID id) {
        reporting.restore(id);
        return answer(200, reporting.open(id));
    }

    private Response answer(int status, CaptureSheet sheet) {
        return Response.status(status)
                .tag(tag(sheet))
                .entity(ReportBody.of(sheet, say))
                .build();
    }

    private static EntityTag tag(CaptureSheet sheet) {
        return new EntityTag(Integer.toString(sheet.revision()));
    }
}
