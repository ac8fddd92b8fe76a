package mx.compendium.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import mx.compendium.web.frame.Language;

/** The description of this interface (OpenAPI), made from its classes when they were built; Spanish or English. */
@Path("/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    @Inject
    private Language language;

    @PermitAll
    @GET
    @Gives(Object.class)
    public Response description() {
        InputStream written = OpenApiResource.class.getResourceAsStream("openapi_" + language.getTag() + ".json");
        return Response.ok(written).build();
    }
}
