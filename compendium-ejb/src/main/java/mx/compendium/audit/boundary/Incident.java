package mx.compendium.audit.boundary;

import jakarta.enterprise.context.RequestScoped;
import mx.compendium.audit.IncidentNumber;

/** The present request's number: in its audit lines, in the log and on its error page, so that they can be brought together. */
@RequestScoped
public class Incident {

    private final IncidentNumber number = IncidentNumber.fresh();

    public IncidentNumber number() {
        return number;
    }
}
