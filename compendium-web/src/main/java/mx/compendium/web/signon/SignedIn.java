package mx.compendium.web.signon;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import mx.compendium.identity.boundary.PresentedClaims;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Hands on what the sign-on says of a person: the claims to the doors, for this request; the ID token to the session, for
 * log out. The token is kept beside the sign-on's own state, because that is wiped when a refresh fails, and without the
 * token Keycloak asks for a confirmation.
 */
public class SignedIn extends HttpFilter {

    static final String ID_TOKEN = "mx.compendium.idToken";

    @Inject
    PresentedClaims claims;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        claims.from(request.getRemoteAddr());
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> person) {
            present(person.getOidcSecurityContext().getToken());
            keep(request.getSession(false), person.getOidcSecurityContext().getIDTokenString());
        }
        chain.doFilter(request, response);
    }

    private void present(AccessToken token) {
        claims.present(
                token.getPreferredUsername(),
                token.getName(),
                token.getClaimValueAsString("institution"),
                token.getClaimValueAsString("email"));
    }

    /** A bearer token opens no session; there is nothing to log out of then. */
    private static void keep(@Nullable HttpSession session, @Nullable String token) {
        if (session != null && token != null && !token.equals(session.getAttribute(ID_TOKEN))) {
            session.setAttribute(ID_TOKEN, token);
        }
    }
}
