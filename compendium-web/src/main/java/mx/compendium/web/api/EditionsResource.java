package mx.compendium.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.compendium.publication.PublishedFile;
import mx.compendium.publication.boundary.PublishedEditions;
import mx.compendium.web.publication.DocumentHeaders;
import org.jspecify.annotations.Nullable;

/** Published editions: public, read only, from sealed data. */
@Path("/editions")
@Produces(MediaType.APPLICATION_JSON)
public class EditionsResource {

    @Inject
    private PublishedEditions editions;

    @PermitAll
    @GET
    public ListBody<EditionBody> list() {
        return ListBody.whole(editions.editions(), EditionBody::of);
    }

    @PermitAll
    @GET
    @Path("{code}/figures")
    public ListBody<FigureBody> figures(@PathParam("code") String code) {
        return ListBody.whole(editions.figures(code), FigureBody::of);
    }

    @PermitAll
    @GET
    @Path("{code}/figures/{figure}/records")
    public ListBody<RecordBody> records(
            @PathParam("code") String code,
            @PathParam("figure") String figure,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return ListBody.of(editions.records(code, figure, cursor, limit), RecordBody::of);
    }

    @PermitAll
    @GET
    @Path("{code}/claims")
    public ListBody<ClaimBody> claims(@PathParam("code") String code) {
        return ListBody.whole(editions.claims(code), ClaimBody::of);
    }

    @PermitAll
    @GET
    @Path("{code}/documents")
    public ListBody<DocumentBody> documents(@PathParam("code") String code) {
        return ListBody.whole(editions.documents(code), DocumentBody::of);
    }

    @PermitAll
    @GET
    @Path("{code}/documents/{name}")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("code") String code, @PathParam("name") String name) {
        return answer(code, editions.file(code, name));
    }

    /** Every version with what it declares of the one before it, the newest first. */
    @PermitAll
    @GET
    @Path("{code}/versions")
    public ListBody<VersionBody> versions(@PathParam("code") String code) {
        return ListBody.whole(VersionBody.of(editions.versions(code), editions.errata(code)), body -> body);
    }

    @PermitAll
    @GET
    @Path("{code}/versions/{version}/documents")
    public ListBody<DocumentBody> versionDocuments(@PathParam("code") String code, @PathParam("version") int version) {
        return ListBody.whole(editions.documents(code, version), DocumentBody::ofVersion);
    }

    @PermitAll
    @GET
    @Path("{code}/versions/{version}/documents/{name}")
    @Produces(MediaType.WILDCARD)
    public Response versionDocument(
            @PathParam("code") String code, @PathParam("version") int version, @PathParam("name") String name) {
        return answer(code + "-v" + version, editions.file(code, version, name));
    }

    private static Response answer(String prefix, PublishedFile file) {
        Response.ResponseBuilder answer =
                Response.ok(file.path().toFile(), file.format().mediaType()).tag(file.sha256());
        DocumentHeaders.of(file, prefix + "-" + file.fileName()).forEach(answer::header);
        return answer.build();
    }
}
