package mx.compendium.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often the interface may be asked (ADR 0055): by whoever is signed in, by person; else by address of the client, which
 * behind a proxy is what the proxy says. A file sent to be recognised costs more and has a quota of its own. Each server
 * counts for itself.
 */
public class Rate extends HttpFilter {

    static final int TOO_MANY_REQUESTS = 429;

    private static final String RECOGNITION = "/api/v1/verification";

    /** A customer is given a /64 of IPv6, not an address. */
    private static final Pattern NETWORK = Pattern.compile("^(?:[0-9a-fA-F]{0,4}:){4}");

    private final Quota reading = new Quota("reading", setting("COMPENDIUM_RATE_READING", 600));
    private final Quota recognition = new Quota("verification", setting("COMPENDIUM_RATE_VERIFICATION", 60));
    private final Quota person = new Quota("person", setting("COMPENDIUM_RATE_PERSON", 1_200));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal who = request.getUserPrincipal();
        Quota quota = quota(request);
        Quota.Asked asked = quota.ask(who == null ? network(request.getRemoteAddr()) : who.getName());
        response.setHeader("RateLimit-Policy", quota.policy());
        response.setHeader("RateLimit", quota.left(asked));
        if (asked.granted()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", Long.toString(asked.grantedIn()));
            response.sendError(TOO_MANY_REQUESTS);
        }
    }

    private Quota quota(HttpServletRequest request) {
        boolean recognises =
                request.getMethod().equals("POST") && request.getRequestURI().equals(RECOGNITION);
        if (recognises) {
            return recognition;
        }
        return request.getUserPrincipal() == null ? reading : person;
    }

    private static int setting(String name, int usual) {
        String said = System.getenv(name);
        if (said == null || said.isBlank()) {
            return usual;
        }
        if (!said.strip().matches("[1-9][0-9]{0,6}")) {
            throw new IllegalStateException(name + " is no number of requests per minute, 1 to 9999999: " + said);
        }
        return Integer.parseInt(said.strip());
    }

    static String network(String address) {
        Matcher network = NETWORK.matcher(address);
        return network.find() ? network.group() : address;
    }
}
