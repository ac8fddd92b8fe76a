package mx.compendium.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.Principal;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** The present form's operation: its id goes with the form, its action happens once. */
@Named
@RequestScoped
public class Operation {

    static final String FIELD = "operationId";

    @Inject
    Asked asked;

    @Inject
    Operations operations;

    @Inject
    Problems problems;

    @Inject
    Going going;

    /** The id sent, or a new one for a form not sent yet. */
    public String getId() {
        return Objects.requireNonNullElseGet(
                asked.parameter(FIELD), () -> UUID.randomUUID().toString());
    }

    /** Does the action once and goes where it leads; broken rules stay on the page as problems. */
    public void run(Supplier<String> action) {
        problems.free(() -> going.to(operations.once(caller() + " " + getId(), action)));
    }

    private String caller() {
        Principal caller = asked.principal();
        return caller == null ? "" : caller.getName();
    }
}
