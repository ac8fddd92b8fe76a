package mx.compendium.audit.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import mx.compendium.identity.AccountLinked;

/** Writes down what the storey below the trail tells by events. */
@Dependent
public class AccountTrail {

    private final AuditWriting trail;

    @Inject
    public AccountTrail(AuditWriting trail) {
        this.trail = trail;
    }

    void linked(@Observes AccountLinked event) {
        trail.done(
                "account.link",
                event.institution(),
                Map.of("person", event.person().toString(), "by", event.awaited() ? "unit" : "token"));
    }
}
