package mx.compendium.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Live and ready: the deployment starts only with its database migrated, so an answer means ready. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    /** Whether the product is live, and ready to serve. */
    public record HealthBody(boolean live, boolean ready) {}

    @PermitAll
    @GET
    public HealthBody health() {
        return new HealthBody(true, true);
    }
}
