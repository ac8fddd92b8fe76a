package mx.compendium.audit.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The number that binds the audit lines of one request, shown on an error page so that both can be brought together. */
@RequestScoped
public class Incident {

    private final UUID number = UUID.randomUUID();

    public UUID number() {
        return number;
    }
}
