package mx.compendium.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import mx.compendium.action.NewReport;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportFilter;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.action.boundary.ReportBrowsing;
import mx.compendium.audit.OperationId;
import mx.compendium.audit.boundary.ActingOnce;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.identity.RoleNames;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Reports of a period: found, each caller those that are theirs to see, and begun. */
@Path("/periods/{code}/reports")
@Produces(MediaType.APPLICATION_JSON)
public class PeriodReportsResource {

    @Inject
    private ActionReporting reporting;

    @Inject
    private ReportBrowsing browsing;

    @Inject
    private PeriodAdministration periods;

    @Inject
    private ActingOnce acting;

    @Inject
    private Sender sender;

    @Inject
    private Say say;

    /** Filters of the address narrow together; {@code state} is the report's, {@code territory} an INEGI code. */
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE
    })
    @GET
    public ListBody<ReportRowBody> find(
            @PathParam("code") String period,
            @QueryParam("objective") @Nullable Integer objective,
            @QueryParam("group") @OneOf(InstitutionGroup.class) @Nullable String group,
            @QueryParam("institution") @Nullable String institution,
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("state") @OneOf(ReportState.class) @Nullable String state,
            @QueryParam("type") @OneOf(ReportType.class) @Nullable String type,
            @QueryParam("population") @OneOf(PopulationGroup.class) @Nullable String population,
            @QueryParam("q") @Nullable String text,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        ReportFilter filter = new ReportFilter(
                periods.row(period).code(),
                objective,
                constant(InstitutionGroup.class, group),
                institution,
                territory,
                constant(ReportState.class, state),
                constant(ReportType.class, type),
                constant(PopulationGroup.class, population),
                null,
                text);
        return ListBody.of(browsing.find(filter, cursor, limit), ReportRowBody::of);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        try {
            return name == null || name.isBlank() ? null : Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException(name, unknown);
        }
    }

    /** Begins a report, once for an operation id. */
    @RolesAllowed(RoleNames.FOCAL_POINT)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.NewReport.class)
    @Gives(value = ReportBody.class, status = 201)
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
