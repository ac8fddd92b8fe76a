package mx.compendium.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import mx.compendium.kernel.Sha256;
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
        byte[] written = written("openapi_" + language.getTag() + ".json");
        return Response.ok(written)
                .language(language.getTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .tag(new EntityTag(Sha256.hex(written)))
                .build();
    }

    private static byte[] written(String name) {
        try (InputStream file = Objects.requireNonNull(OpenApiResource.class.getResourceAsStream(name))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
