package mx.compendium.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import mx.compendium.audit.OperationId;
import mx.compendium.audit.boundary.ActingOnce;
import mx.compendium.exchange.Finding;
import mx.compendium.exchange.ImportMode;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.exchange.boundary.WorkbookImports;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.web.text.Say;
import mx.compendium.web.text.SpanishWording;
import org.jspecify.annotations.Nullable;

/** Workbooks that an institution, or the unit for many of them, sends in for a period. */
@Path("/periods/{code}/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_FINDINGS = 200;

    @Inject
    private WorkbookImports imports;

    @Inject
    private ActingOnce acting;

    @Inject
    private SpanishWording wording;

    @Inject
    private Say say;

    /** Takes a workbook in, once for an operation id; the body is the file itself. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.ADMINISTRATOR})
    @POST
    @Consumes({WORKBOOK, MediaType.APPLICATION_OCTET_STREAM})
    @Gives(value = ImportBody.class, status = 201)
    public Response receive(
            @PathParam("code") String period,
            @HeaderParam("Content-Length") @DefaultValue("-1") long length,
            @QueryParam("operation") @Nullable String operation,
            @QueryParam("name") @DefaultValue("") String name,
            InputStream content) {
        if (length > WorkbookImports.LARGEST_FILE) {
            throw new RulesBroken(Violation.of("workbook.file.too-large"));
        }
        String id = acting.once(
                operation == null ? OperationId.fresh() : OperationId.of(operation),
                "import.receive " + period,
                () -> imports.receive(period, name, content, wording.words()).toString());
        return Response.created(URI.create("periods/" + period + "/imports/" + id))
                .entity(body(imports.find(UUID.fromString(id))))
                .build();
    }

    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD, RoleNames.ADMINISTRATOR})
    @GET
    public ListBody<ImportBody> list(@PathParam("code") String period) {
        return ListBody.whole(imports.list(period), sheet -> ImportBody.of(sheet, List.of(), say));
    }

    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD, RoleNames.ADMINISTRATOR})
    @GET
    @Path("{id}")
    public ImportBody find(@PathParam("code") String period, @PathParam("id") UUID id) {
        return body(ofPeriod(period, id));
    }

    /** Decides what is written: {@code {"mode": "VALID_ONLY"}} or {@code ALL_OR_NOTHING}. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.ADMINISTRATOR})
    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(Requests.ImportDeciding.class)
    public ImportBody decide(@PathParam("code") String period, @PathParam("id") UUID id, String sent) {
        ImportMode mode = Sent.of(sent).constant(ImportMode.class, "mode");
        ofPeriod(period, id);
        imports.decide(id, mode);
        return body(imports.find(id));
    }

    /** The workbook as it was sent, with what was found in it. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD, RoleNames.ADMINISTRATOR})
    @GET
    @Path("{id}/annotated.xlsx")
    @Produces({WORKBOOK, MediaType.APPLICATION_JSON})
    public Response annotated(@PathParam("code") String period, @PathParam("id") UUID id) {
        ofPeriod(period, id);
        StreamingOutput writing = out -> imports.annotated(id, wording.words(), out);
        return Response.ok(writing, WORKBOOK)
                .header("Content-Disposition", "attachment; filename=\"acciones-revisadas.xlsx\"")
                .build();
    }

    private ImportSheet ofPeriod(String period, UUID id) {
        ImportSheet sheet = imports.find(id);
        if (!sheet.period().equals(period)) {
            throw new NotFound("import " + id);
        }
        return sheet;
    }

    private ImportBody body(ImportSheet sheet) {
        List<Finding> findings = sheet.working() ? List.of() : imports.findings(sheet.id(), 0, MOST_FINDINGS);
        return ImportBody.of(sheet, findings, say);
    }
}
