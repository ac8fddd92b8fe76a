package mx.compendium.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import mx.compendium.publication.GateRow;
import mx.compendium.publication.boundary.PublicationGate;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** Asks for an exception to the publish gate, agrees to another person's, or takes it back. */
@Named("gateException")
@RequestScoped
public class GateExceptionBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    PublicationGate gate;

    private String period = "";
    private @Nullable GateRow row;
    private String reason = "";

    @PostConstruct
    void read() {
        period = Objects.requireNonNullElse(asked.parameter("period"), "");
        row = gate.open(period, Objects.requireNonNullElse(asked.parameter("finding"), ""));
    }

    public String getPeriod() {
        return period;
    }

    public GateRow getRow() {
        return Objects.requireNonNull(row);
    }

    /** Whether somebody else asked and waits for a second person. */
    public boolean isAgreeable() {
        var exception = getRow().exception();
        return exception != null && !exception.isGranted() && !getRow().own();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public void ask() {
        run("gate.ask", key -> gate.ask(period, key, reason));
    }

    public void agree() {
        run("gate.grant", key -> gate.grant(period, key));
    }

    public void withdraw() {
        run("gate.withdraw", key -> gate.withdraw(period, key));
    }

    private void run(String what, java.util.function.Consumer<String> act) {
        String key = getRow().finding().key();
        operation.run(what + " " + period + " " + key, () -> {
            act.accept(key);
            return "/app/publication/gate.xhtml?period=" + period;
        });
    }
}
