package mx.compendium.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import mx.compendium.audit.Outcome;
import mx.compendium.audit.boundary.AuditWriting;
import mx.compendium.audit.boundary.Incident;
import org.jspecify.annotations.Nullable;

/** Stands before the error pages: a program whose request reached no resource is answered a problem too, and no page. */
public class Unreached extends HttpFilter {

    private static final Logger LOG = System.getLogger(Unreached.class.getName());

    @Inject
    Problems problems;

    @Inject
    Incident incident;

    @Inject
    AuditWriting audit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (!(address + "/").startsWith("/api/")) {
            chain.doFilter(request, response);
            return;
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer sent ? sent : 500;
        if (status == 403 && request.getUserPrincipal() != null) {
            audit.refused("rest.call", address, Outcome.DENIED, Map.of("method", request.getMethod()));
        }
        problems.send(response, problem(status, address, request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)));
    }

    private ProblemBody problem(int status, String address, @Nullable Object thrown) {
        String code = Problems.codeOf(status);
        if (code != null) {
            return problems.plainBody(status, code);
        }
        String number = incident.number().toString();
        LOG.log(
                Level.ERROR,
                "Incident " + number + ": " + status + " at " + address,
                thrown instanceof Throwable failure ? failure : null);
        return problems.incidentBody(number);
    }
}
