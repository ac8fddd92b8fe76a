package mx.compendium.web.signon;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request that may change something and brings cookies pass only when the browser says it comes from our own
 * pages. Besides the view state's token this also guards uploads and the REST interface.
 */
public class OwnOrigin extends HttpFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (mayPass(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean mayPass(HttpServletRequest request) {
        return SAFE.contains(request.getMethod())
                || request.getHeader("Cookie") == null
                || isOwn(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), ownHost(request));
    }

    private static String ownHost(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host == null ? request.getServerName() : host;
    }

    /** Every browser sends the first on secure origins and loopback; older ones at least the second with a POST. */
    static boolean isOwn(@Nullable String fetchSite, @Nullable String origin, String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        return origin != null
                && !origin.equals("null")
                && host.equals(URI.create(origin).getAuthority());
    }
}
