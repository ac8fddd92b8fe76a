package mx.compendium.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Lets pages of others read what needs no account (CORS, https://fetch.spec.whatwg.org/#http-cors-protocol), never with
 * credentials; of what is signed in their browsers are told nothing. A test holds this against the resources themselves.
 */
public class OpenToAll extends HttpFilter {

    private static final Pattern PUBLIC =
            Pattern.compile("/api/v1/(?:health|openapi\\.json|verification|editions(?:/.*)?)");

    private static final String TOLD =
            "ETag, Content-Disposition, Content-Language, RateLimit, RateLimit-Policy, Retry-After";
    private static final String A_DAY = "86400";

    /** Whether what stands at an address needs no account. */
    public static boolean isPublic(String path) {
        return PUBLIC.matcher(path).matches();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isPublic(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", TOLD);
        boolean asksWhetherItMay =
                request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
        if (asksWhetherItMay) {
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
            response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match");
            response.setHeader("Access-Control-Max-Age", A_DAY);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }
}
