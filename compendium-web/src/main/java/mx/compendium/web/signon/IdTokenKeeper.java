package mx.compendium.web.signon;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Keeps the ID token beside the sign-on's own state: that state is wiped when a refresh fails, and without the token
 * Keycloak asks for a confirmation at log out.
 */
public class IdTokenKeeper extends HttpFilter {

    static final String ID_TOKEN = "mx.compendium.idToken";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> person) {
            keep(request, person.getOidcSecurityContext().getIDTokenString());
        }
        chain.doFilter(request, response);
    }

    private static void keep(HttpServletRequest request, String token) {
        var session = request.getSession();
        if (token != null && !token.equals(session.getAttribute(ID_TOKEN))) {
            session.setAttribute(ID_TOKEN, token);
        }
    }
}
