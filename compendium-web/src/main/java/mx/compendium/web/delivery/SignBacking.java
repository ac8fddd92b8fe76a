package mx.compendium.web.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import mx.compendium.action.DeliveryReceipt;
import mx.compendium.action.DeliverySummary;
import mx.compendium.action.boundary.Delivering;
import mx.compendium.identity.Colleague;
import mx.compendium.identity.boundary.Colleagues;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** What would be signed now, and the signature itself: of exactly what was read, once. */
@Named("deliverySign")
@RequestScoped
public class SignBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    Delivering delivering;

    @EJB
    Colleagues colleagues;

    private @Nullable DeliverySummary summary;
    private @Nullable String reason;
    private boolean refused;

    @PostConstruct
    void read() {
        summary = delivering.summary(asked.required("period"));
    }

    public DeliverySummary getSummary() {
        return Objects.requireNonNull(summary);
    }

    /** Whether this person signs today, as head or by delegation. */
    public boolean isSigner() {
        return getSummary().callerSigns();
    }

    public boolean isSignable() {
        return getSummary().against().isEmpty();
    }

    /** Why what is ready cannot be signed; that nothing is ready, or who signs, is told in its own place. */
    public List<Violation> getReasons() {
        return getSummary().obstacles();
    }

    /** Whether the institution may say that it has nothing to report. */
    public boolean isNilPossible() {
        return isSigner()
                && getSummary().items().isEmpty()
                && getSummary().former().isEmpty()
                && getSummary().timing() != null;
    }

    /** Who signs for the institution, as far as they have signed in once. */
    public String getHeads() {
        return String.join(
                ", ", colleagues.heads().stream().map(Colleague::name).toList());
    }

    /** Whether a signature was just refused. */
    public boolean isRefused() {
        return refused;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public void sign() {
        String period = getSummary().period();
        operation.run("delivery.sign " + period, () -> led(() -> delivering.sign(period, asked.required("read"))));
    }

    public void signNil() {
        String period = getSummary().period();
        operation.run(
                "delivery.sign-nil " + period,
                () -> led(() -> delivering.signNil(period, Objects.requireNonNullElse(reason, ""))));
    }

    private String led(Supplier<DeliveryReceipt> signature) {
        try {
            UUID id = signature.get().row().id();
            return "/app/delivery/receipt.xhtml?id=" + id + "&signed=now";
        } catch (RulesBroken broken) {
            refused = true;
            throw broken;
        }
    }
}
