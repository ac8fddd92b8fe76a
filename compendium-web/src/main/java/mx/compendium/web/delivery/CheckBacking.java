package mx.compendium.web.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import mx.compendium.kernel.NotFound;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** Whether an acuse was given: for everybody who holds it. */
@Named("receiptCheck")
@RequestScoped
public class CheckBacking {

    @Inject
    Asked asked;

    private ReceiptAddress.@Nullable Answer answer;

    @PostConstruct
    void read() {
        if (!(asked.attribute(ReceiptAddress.ANSWER) instanceof ReceiptAddress.Answer given)) {
            throw new NotFound("receipt");
        }
        answer = given;
    }

    public ReceiptAddress.Answer getAnswer() {
        return Objects.requireNonNull(answer);
    }
}
