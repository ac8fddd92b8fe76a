package mx.compendium.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import mx.compendium.identity.boundary.PresentedClaims;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Tells the doors what the bearer token says of its holder beyond the subject. */
@Provider
public class PresentedToken implements ContainerRequestFilter {

    @Context
    private HttpServletRequest request;

    @Inject
    private PresentedClaims claims;

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            AccessToken token = principal.getOidcSecurityContext().getToken();
            claims.present(token.getPreferredUsername(), token.getName(), token.getClaimValueAsString("institution"));
        }
    }
}
