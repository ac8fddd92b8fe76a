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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import mx.compendium.action.DeliveryReceipt;
import mx.compendium.action.boundary.Delivering;
import mx.compendium.audit.OperationId;
import mx.compendium.audit.boundary.ActingOnce;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Role;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;

/** What institutions hand in for a period. */
@Path("/periods/{code}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveriesResource {

    @Inject
    private Identifying identifying;

    @Inject
    private Delivering delivering;

    @Inject
    private ActingOnce acting;

    @Inject
    private Sender sender;

    /** An institution's own deliveries; all of them for the unit and the control body. */
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.AUDITOR
    })
    @GET
    public ListBody<DeliveryBody> list(@PathParam("code") String period) {
        Caller caller = identifying.caller();
        boolean reader = caller.ofUnit() || caller.is(Role.AUDITOR);
        return ListBody.whole(reader ? delivering.all(period) : delivering.own(period), DeliveryBody::of);
    }

    /** Signs what is ready; with a {@code reason}, declares that there is nothing to report. Once for an operation id. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.Signing.class)
    @Gives(value = ReceiptBody.class, status = 201)
    public Response sign(@PathParam("code") String period, String body) {
        Sent sent = Sent.of(body);
        sender.isWhoTyped(sent);
        String id = acting.once(
                operation(sent),
                "delivery.sign " + period,
                () -> signed(period, sent).row().id().toString());
        return Response.status(Response.Status.CREATED)
                .entity(ReceiptBody.of(delivering.receipt(UUID.fromString(id))))
                .build();
    }

    private DeliveryReceipt signed(String period, Sent sent) {
        String reason = sent.textOrNull("reason");
        return reason == null ? delivering.sign(period, sent.textOrNull("read")) : delivering.signNil(period, reason);
    }

    private static OperationId operation(Sent sent) {
        String operation = sent.textOrNull("operation");
        return operation == null ? OperationId.fresh() : OperationId.of(operation);
    }
}
