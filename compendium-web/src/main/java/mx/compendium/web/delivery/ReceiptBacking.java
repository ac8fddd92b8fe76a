package mx.compendium.web.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.action.DeliveryKind;
import mx.compendium.action.DeliveryReceipt;
import mx.compendium.action.boundary.Delivering;
import mx.compendium.kernel.NotFound;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** One acuse, for its institution and for the unit. */
@Named("deliveryReceipt")
@RequestScoped
public class ReceiptBacking {

    @Inject
    Asked asked;

    @EJB
    Delivering delivering;

    private @Nullable DeliveryReceipt receipt;

    @PostConstruct
    void read() {
        receipt = delivering.receipt(id(asked.required("id")));
    }

    public DeliveryReceipt getReceipt() {
        return Objects.requireNonNull(receipt);
    }

    public boolean isNil() {
        return getReceipt().row().kind() == DeliveryKind.NIL;
    }

    /** Whether it was signed a moment ago by who reads it. */
    public boolean isSignedNow() {
        return asked.parameter("signed") != null;
    }

    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("delivery");
        }
    }
}
