package mx.compendium.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.boundary.ReportBrowsing;
import mx.compendium.action.boundary.ReportDeciding;
import mx.compendium.identity.RoleNames;
import mx.compendium.review.ObservationDraft;
import mx.compendium.review.boundary.Reviewing;
import org.jspecify.annotations.Nullable;

/** What the unit decides about a delivered report; under the path of {@link ReportsResource}, for a longer one would hide it. */
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {

    @Inject
    private Reviewing reviewing;

    @Inject
    private ReportDeciding deciding;

    @Inject
    private ReportBrowsing reports;

    /** How a report stands after a decision. */
    public record DecidedBody(UUID id, @Nullable String folio, String state, int version) {

        static DecidedBody of(ReportSheet sheet) {
            return new DecidedBody(
                    sheet.row().id(), sheet.row().folio(), sheet.row().state().name(), sheet.version());
        }
    }

    /** {@code {observations: [{field, text}], correctUntil, version?}}; {@code correctUntil} is an instant of ISO 8601. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    @POST
    @Path("{id}/return")
    @Takes(Requests.Returning.class)
    public DecidedBody giveBack(@PathParam("id") UUID id, String body) {
        Sent sent = Sent.of(body);
        List<ObservationDraft> drafts =
                sent.each("observations", one -> new ObservationDraft(one.text("field"), one.text("text")));
        reviewing.giveBack(id, sent.numberOrNull("version"), drafts, sent.instant("correctUntil"));
        return decided(id);
    }

    /** {@code {version?}}: the version that was read. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    @POST
    @Path("{id}/accept")
    @Takes(Requests.Accepting.class)
    public DecidedBody accept(@PathParam("id") UUID id, String body) {
        reviewing.accept(id, Sent.of(body).numberOrNull("version"));
        return decided(id);
    }

    /** {@code {reason, version?}}. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    @POST
    @Path("{id}/exclude")
    @Takes(Requests.Excluding.class)
    public DecidedBody exclude(@PathParam("id") UUID id, String body) {
        Sent sent = Sent.of(body);
        deciding.exclude(id, sent.numberOrNull("version"), sent.text("reason"));
        return decided(id);
    }

    private DecidedBody decided(UUID id) {
        return DecidedBody.of(reports.sheet(id));
    }
}
