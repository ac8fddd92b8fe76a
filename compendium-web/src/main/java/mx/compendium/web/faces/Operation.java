package mx.compendium.web.faces;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.function.Supplier;
import mx.compendium.audit.OperationId;
import mx.compendium.audit.boundary.ActingOnce;

/** The present form's operation: its id goes with the form, its action happens once. */
@Named
@RequestScoped
public class Operation {

    static final String FIELD = "operationId";

    @Inject
    Asked asked;

    @EJB
    ActingOnce acting;

    @Inject
    Problems problems;

    @Inject
    Going going;

    /** The id sent, or a new one for a form not sent yet. */
    public String getId() {
        return Objects.requireNonNullElseGet(
                asked.parameter(FIELD), () -> OperationId.fresh().toString());
    }

    /**
     * Does the action once and goes where it leads; broken rules stay on the page as problems.
     *
     * @param what the action and what it is done to, e.g. {@code period.seal 2026}
     */
    public void run(String what, Supplier<String> action) {
        problems.free(() -> going.to(acting.once(OperationId.of(getId()), what, action)));
    }
}
