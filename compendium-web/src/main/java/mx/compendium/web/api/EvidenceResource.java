package mx.compendium.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.action.ArrivedFile;
import mx.compendium.action.EvidenceLabel;
import mx.compendium.action.OpenedFile;
import mx.compendium.action.boundary.EvidenceFiling;
import mx.compendium.action.boundary.EvidenceOpening;
import mx.compendium.audit.OperationId;
import mx.compendium.audit.boundary.ActingOnce;
import mx.compendium.identity.RoleNames;
import mx.compendium.web.action.EvidenceHeaders;
import org.jspecify.annotations.Nullable;

/** Files of evidence of a report: the body of a request is the file itself, its headers say what it is called. */
@Path("/reports/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    @Inject
    private EvidenceFiling filing;

    @Inject
    private EvidenceOpening opening;

    @Inject
    private ActingOnce acting;

    @Inject
    private Sender sender;

    @Inject
    private Problems problems;

    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD, RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    @GET
    public ListBody<EvidenceBody> list(@PathParam("id") UUID report) {
        return ListBody.whole(opening.files(report), EvidenceBody::of);
    }

    /** Takes a file in, once for an operation id; it becomes evidence when the texts of the report name it. */
    @RolesAllowed(RoleNames.FOCAL_POINT)
    @POST
    @Consumes(MediaType.WILDCARD)
    @Gives(value = EvidenceBody.class, status = 201)
    public Response hand(
            @PathParam("id") UUID report,
            @QueryParam("operation") @Nullable String operation,
            @QueryParam("person") @Nullable String person,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
            InputStream body) {
        Optional<String> name = EvidenceHeaders.name(disposition);
        if (name.isEmpty()) {
            return problems.plain(400, "file-name-missing");
        }
        sender.isWhoTyped(person);
        EvidenceLabel label = new EvidenceLabel(name.get(), Objects.requireNonNullElse(type, ""));
        try {
            ArrivedFile arrived = filing.receive(report, label, body);
            return kept(report, operation == null ? OperationId.fresh() : OperationId.of(operation), arrived);
        } catch (IOException broken) {
            return problems.plain(400, "upload-broken");
        }
    }

    private Response kept(UUID report, OperationId operation, ArrivedFile arrived) {
        try {
            String key = acting.once(
                    operation,
                    "evidence.keep " + report,
                    () -> filing.keep(report, arrived).id());
            return Response.created(URI.create("reports/" + report + "/evidence/" + key))
                    .entity(EvidenceBody.of(opening.open(report, key).row()))
                    .build();
        } finally {
            filing.forget(arrived);
        }
    }

    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD, RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    @GET
    @Path("{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") UUID report, @PathParam("file") String key) {
        OpenedFile file = opening.open(report, key);
        Response.ResponseBuilder answer = Response.ok(
                        file.path().toFile(), file.row().mediaType())
                .tag(file.row().sha256());
        EvidenceHeaders.of(file.row()).forEach(answer::header);
        return answer.build();
    }
}
