package mx.compendium.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import mx.compendium.audit.Outcome;
import mx.compendium.audit.boundary.AuditWriting;
import mx.compendium.audit.boundary.Incident;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;

/** Turns what a door throws into an answer; what is not a refusal is an incident with a number and no further word. */
@Provider
public class Refusals implements ExceptionMapper<Exception> {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());

    @Inject
    private Problems problems;

    @Inject
    private Incident incident;

    @Inject
    private AuditWriting audit;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Exception thrown) {
        Exception cause = inner(thrown);
        if (cause instanceof RulesBroken broken) {
            return problems.refused(broken.violations());
        }
        if (cause instanceof EJBAccessException) {
            return denied();
        }
        if (cause instanceof NotFound) {
            return problems.plain(404, "not-found");
        }
        return cause instanceof WebApplicationException web ? ofTheProtocol(web) : failure(cause);
    }

    /** The container refuses, here or at the door behind, before the door's own trail is written, so the denial is written here. */
    private Response denied() {
        if (request.getUserPrincipal() == null) {
            return problems.plain(401, "sign-in-needed");
        }
        audit.refused("rest.call", request.getRequestURI(), Outcome.DENIED, Map.of("method", request.getMethod()));
        return problems.plain(403, "not-your-role");
    }

    private static Exception inner(Exception thrown) {
        boolean wrapped = thrown instanceof EJBException && !(thrown instanceof EJBAccessException);
        return wrapped && thrown.getCause() instanceof RuntimeException cause ? cause : thrown;
    }

    private Response ofTheProtocol(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        return switch (status) {
            case 403 -> denied();
            // a parameter that cannot be read, such as a limit in words, comes as one with a cause
            case 404 -> web.getCause() == null ? problems.plain(404, "not-found") : problems.plain(400, "bad-request");
            case 405 ->
                Response.fromResponse(problems.plain(405, "method-not-allowed"))
                        .header(
                                "Allow",
                                web instanceof NotAllowedException
                                        ? web.getResponse().getHeaderString("Allow")
                                        : "")
                        .build();
            default -> plain(status, web);
        };
    }

    private Response plain(int status, WebApplicationException web) {
        String code = Problems.codeOf(status);
        if (code != null) {
            return problems.plain(status, code);
        }
        return status < 500 ? problems.plain(400, "bad-request") : failure(web);
    }

    private Response failure(Exception cause) {
        String number = incident.number().toString();
        LOG.log(Level.ERROR, "Incident " + number + ": " + request.getRequestURI(), cause);
        return problems.incident(number);
    }
}
