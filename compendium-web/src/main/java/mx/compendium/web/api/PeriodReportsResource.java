package mx.compendium.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportType;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.audit.OperationId;
import mx.compendium.audit.boundary.ActingOnce;
import mx.compendium.web.text.Say;

/** Reports of a period: begun here. */
@Path("/periods/{code}/reports")
@Produces(MediaType.APPLICATION_JSON)
public class PeriodReportsResource {

    @Inject
    private ActionReporting reporting;

    @Inject
    private ActingOnce acting;

    @Inject
    private Sender sender;

    @Inject
    private Say say;

    /** Begins a report, once for an operation id. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("code") String period, String body) {
        Sent sent = Sent.of(body);
        sender.isWhoTyped(sent);
        NewReport begun = new NewReport(
                sent.text("name"), sent.constant(ReportType.class, "type"), sent.number("principalObjective"));
        UUID id = UUID.fromString(acting.once(
                operation(sent),
                "report.create " + period,
                () -> reporting.create(period, begun).toString()));
        return Response.created(URI.create("reports/" + id))
                .entity(ReportBody.of(reporting.open(id), say))
                .build();
    }

    private static OperationId operation(Sent sent) {
        String operation = sent.textOrNull("operation");
        return operation == null ? OperationId.fresh() : OperationId.of(operation);
    }
}
