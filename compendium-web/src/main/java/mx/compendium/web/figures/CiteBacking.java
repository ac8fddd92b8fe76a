package mx.compendium.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.kernel.NotFound;
import mx.compendium.statistics.CitedTotalDraft;
import mx.compendium.statistics.boundary.CitingTotals;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** Records a total with its source; or corrects or removes the one that the address names. */
@Named("figuresCite")
@RequestScoped
public class CiteBacking {

    private static final String LIST = "/app/figures/cited.xhtml?done=";

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    CitingTotals totals;

    private @Nullable UUID id;
    private CiteForm form = new CiteForm();
    private @Nullable String reason;

    @PostConstruct
    void read() {
        String total = asked.parameter("total");
        if (total != null) {
            id = id(total);
            form = CiteForm.of(totals.find(id).said());
        }
    }

    private static UUID id(String total) {
        try {
            return UUID.fromString(total);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("cited total " + total);
        }
    }

    /** Whether one that stands is looked at, and none is added. */
    public boolean isStanding() {
        return id != null;
    }

    public List<String> getFigures() {
        return totals.figures();
    }

    public CiteForm getForm() {
        return form;
    }

    public void cite() {
        CitedTotalDraft draft = form.draft();
        operation.run("total.cite " + draft.edition() + " " + draft.figure(), () -> {
            totals.cite(draft);
            return LIST + "cited";
        });
    }

    public void correct() {
        CitedTotalDraft draft = form.draft();
        operation.run("total.correct " + id, () -> {
            totals.correct(Objects.requireNonNull(id), draft, Objects.requireNonNull(reason));
            return LIST + "corrected";
        });
    }

    public void remove() {
        operation.run("total.remove " + id, () -> {
            totals.remove(Objects.requireNonNull(id), Objects.requireNonNull(reason));
            return LIST + "removed";
        });
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
