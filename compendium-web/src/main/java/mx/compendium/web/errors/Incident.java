package mx.compendium.web.errors;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Map;
import mx.compendium.audit.Outcome;
import mx.compendium.audit.boundary.AuditWriting;
import mx.compendium.web.faces.Asked;

/** One failure under a number: the reader sees the number, the log has the number and the cause. */
@Named
@RequestScoped
public class Incident {

    private static final Logger LOG = System.getLogger(Incident.class.getName());
    /** Without the letters and digits that people confuse when they read a number out. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Asked asked;

    @EJB
    AuditWriting audit;

    private String number = "";

    @PostConstruct
    void open() {
        StringBuilder signs = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(i -> signs.append(SIGNS.charAt(i)));
        number = signs.insert(LENGTH / 2, '-').toString();
    }

    public String getNumber() {
        return number;
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
            audit.refused("screen.open", String.valueOf(address), Outcome.DENIED, Map.of("incident", number));
        }
        LOG.log(
                status >= 500 ? Level.ERROR : Level.INFO,
                "Incident " + number + ": " + status + " at " + address,
                cause instanceof Throwable failure ? failure : null);
    }

    /** Where the reader was, to go on from there; only pages of ours come here. */
    public String getAddress() {
        Object path = asked.attribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object query = asked.attribute("jakarta.servlet.error.query_string");
        return path == null ? "/" : path + (query == null ? "" : "?" + query);
    }
}
