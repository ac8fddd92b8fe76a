package mx.compendium.web.signon;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps signed-in pages out of caches, and gives whatever is not a Faces page a policy under which nothing in it runs.
 * Headers that are the same for every answer are the server's.
 */
public class ResponseHeaders extends HttpFilter {

    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (path.startsWith("/app/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (!isPage(path)) {
            response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        }
        chain.doFilter(request, response);
    }

    /** Faces pages bring a policy of their own; an edition's permanent address leads to one. */
    static boolean isPage(String path) {
        return path.endsWith(".xhtml") || path.equals("/") || path.equals("/editions");
    }
}
