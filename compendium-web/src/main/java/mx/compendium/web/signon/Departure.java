package mx.compendium.web.signon;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import mx.compendium.audit.boundary.AuditWriting;

/** The line a log out leaves in the audit trail. */
@ApplicationScoped
public class Departure {

    @EJB
    AuditWriting audit;

    @Transactional
    public void ofCaller() {
        audit.done("session.log-out", null, Map.of());
    }
}
