package mx.compendium.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leads who follows a link to the records behind a figure with a browser to the page that shows them; a program that asks at
 * the same address gets JSON. Documents already published print this address.
 */
public class RecordsForPeople extends HttpFilter {

    private static final Pattern RECORDS = Pattern.compile("/api/v1(/editions/[^/]+/figures/[^/]+)/records");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher records = RECORDS.matcher(request.getRequestURI());
        if (!records.matches()) {
            chain.doFilter(request, response);
            return;
        }
        response.addHeader("Vary", "Accept");
        if (isReader(request.getMethod(), request.getHeader("Accept"))) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", records.group(1));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Browsers name HTML first, programs do not. */
    static boolean isReader(String method, @Nullable String accept) {
        return method.equals("GET") && accept != null && accept.strip().startsWith("text/html");
    }
}
