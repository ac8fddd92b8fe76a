package mx.compendium.web.signon;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Ends our session and then Keycloak's, so that the next visit asks for a password. WildFly 39 has no log out of its own
 * for OpenID Connect (it comes with a later version; this class goes then).
 */
@WebServlet("/logout")
public class LogOut extends HttpServlet {

    @Inject
    Departure departure;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        String idToken = session == null ? null : (String) session.getAttribute(SignedIn.ID_TOKEN);
        if (request.getUserPrincipal() != null) {
            departure.ofCaller();
        }
        request.logout();
        invalidate(request.getSession(false));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", endSession(idToken, home(request)));
    }

    /** The sign-on may have ended it already. */
    private static void invalidate(@Nullable HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
    }

    /** Without a token nobody is signed in there either: the front page is all that is left to show. */
    static String endSession(@Nullable String idToken, String home) {
        return idToken == null
                ? home
                : SignOnServer.endSession() + "?id_token_hint=" + encoded(idToken) + "&post_logout_redirect_uri="
                        + encoded(home);
    }

    private static String home(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath() + "/";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
