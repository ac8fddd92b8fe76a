package mx.compendium.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.action.WatchRow;
import mx.compendium.action.boundary.ParticipationWatching;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Role;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.period.ParticipationRow;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.boundary.Extending;
import mx.compendium.period.boundary.Inviting;
import mx.compendium.period.boundary.PeriodAdministration;
import org.jspecify.annotations.Nullable;

/** Who is invited to a period and how each stands: an institution reads its own, the unit all. */
@Path("/periods/{code}/participations")
@Produces(MediaType.APPLICATION_JSON)
public class ParticipationsResource {

    @Inject
    private Identifying identifying;

    @Inject
    private PeriodAdministration periods;

    @Inject
    private ParticipationWatching watching;

    @Inject
    private Inviting inviting;

    @Inject
    private Extending extending;

    @Inject
    private Problems problems;

    @GET
    @Gives(value = ParticipationBody.class, list = true)
    public Response list(@PathParam("code") String period) {
        return all(period);
    }

    @GET
    @Path("{institution}")
    public ParticipationBody one(@PathParam("code") String period, @PathParam("institution") String institution) {
        ParticipationRow row = extending.participation(period, institution);
        return ParticipationBody.of(row, Objects.requireNonNull(watched(period).get(institution)));
    }

    /** {@code {institution}}: invites one more. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.Invitation.class)
    @Gives(value = ParticipationBody.class, status = 201)
    public Response invite(@PathParam("code") String period, String body) {
        String institution = Sent.of(body).text("institution");
        inviting.change(period, null, List.of(institution), List.of(), "");
        return Response.status(Response.Status.CREATED)
                .entity(one(period, institution))
                .build();
    }

    /** {@code {add: [], remove: [], reason?}}, all of it or nothing; {@code If-Match} is the tag of the period. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.ParticipantsChange.class)
    @Gives(value = ParticipationBody.class, list = true)
    public Response change(
            @PathParam("code") String period, @HeaderParam("If-Match") @Nullable String match, String body) {
        Sent sent = Sent.of(body);
        PeriodRow standing = periods.row(period);
        return problems.unmet(match, PeriodsResource.tag(standing)).orElseGet(() -> {
            inviting.change(period, standing.version(), sent.texts("add"), sent.texts("remove"), reason(sent));
            return all(period);
        });
    }

    /** {@code {days, reason}}, or {@code {until, reason}} with an instant. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @POST
    @Path("{institution}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.Extension.class)
    public ParticipationBody extend(
            @PathParam("code") String period, @PathParam("institution") String institution, String body) {
        Sent sent = Sent.of(body);
        if (sent.has("days")) {
            extending.extendByDays(period, institution, sent.number("days"), reason(sent));
        } else {
            extending.extend(period, institution, sent.instant("until"), reason(sent));
        }
        return one(period, institution);
    }

    /** {@code {until, reason}}: asks to open capture again after closing; another administrator agrees. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @POST
    @Path("{institution}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.Reopening.class)
    public ParticipationBody askReopening(
            @PathParam("code") String period, @PathParam("institution") String institution, String body) {
        Sent sent = Sent.of(body);
        extending.askReopening(period, institution, sent.instant("until"), reason(sent));
        return one(period, institution);
    }

    /** {@code {until}}: agrees to the date that was read. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    @POST
    @Path("{institution}/reopening/agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.ReopeningAgreement.class)
    public ParticipationBody agreeToReopening(
            @PathParam("code") String period, @PathParam("institution") String institution, String body) {
        extending.agreeToReopening(period, institution, Sent.of(body).instant("until"));
        return one(period, institution);
    }

    private Response all(String period) {
        Map<String, WatchRow> watched = watched(period);
        List<ParticipationBody> bodies = extending.participations(period).stream()
                .map(row -> ParticipationBody.of(row, Objects.requireNonNull(watched.get(row.institution()))))
                .toList();
        return Response.ok(ListBody.whole(bodies, body -> body))
                .tag(PeriodsResource.tag(periods.row(period)))
                .build();
    }

    private Map<String, WatchRow> watched(String period) {
        Caller caller = identifying.caller();
        boolean ofInstitution = caller.is(Role.FOCAL_POINT) || caller.is(Role.INSTITUTION_HEAD);
        List<WatchRow> rows = ofInstitution ? watching.own(period) : watching.of(period);
        return rows.stream().collect(Collectors.toMap(WatchRow::institution, Function.identity()));
    }

    private static String reason(Sent sent) {
        return Objects.requireNonNullElse(sent.textOrNull("reason"), "");
    }
}
