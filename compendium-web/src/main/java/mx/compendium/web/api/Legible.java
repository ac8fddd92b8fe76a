package mx.compendium.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Refuses an address with the one character no text of the database can hold, before any door would fail at it. */
@Provider
@PreMatching
public class Legible implements ContainerRequestFilter {

    private static final String NUL = "%00";

    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains(NUL)) {
            request.abortWith(problems.plain(400, "bad-request"));
        }
    }
}
