package mx.compendium.web.errors;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import mx.compendium.audit.Outcome;
import mx.compendium.audit.boundary.AuditWriting;
import mx.compendium.audit.boundary.Incident;
import mx.compendium.web.faces.Asked;

/** One failure under the request's number: the reader sees the number, the log has the number and the cause. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Logger LOG = System.getLogger(ErrorPage.class.getName());

    @Inject
    Asked asked;

    @Inject
    Incident incident;

    @EJB
    AuditWriting audit;

    public String getIncident() {
        return incident.number().toString();
    }

    /** For whatever has no page of its own: the status stays as it was sent, e.g. 401 or 405. */
    public void answersAsSent() {
        answers(asked.attribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer sent ? sent : 500);
    }

    /** Called once by the error page before it is rendered. */
    public void answers(int status) {
        asked.answerWith(status);
        Object address = asked.attribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object cause = asked.attribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status == 403) {
            audit.refused("screen.open", String.valueOf(address), Outcome.DENIED, Map.of());
        }
        LOG.log(
                status >= 500 ? Level.ERROR : Level.INFO,
                "Incident " + getIncident() + ": " + status + " at " + address,
                cause instanceof Throwable failure ? failure : null);
    }

    /** Where the reader was, to go on from there; only pages of ours come here. */
    public String getAddress() {
        Object path = asked.attribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object query = asked.attribute("jakarta.servlet.error.query_string");
        return path == null ? "/" : path + (query == null ? "" : "?" + query);
    }
}
