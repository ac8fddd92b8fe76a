package mx.compendium.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.kernel.Violation;
import mx.compendium.statistics.CitedTotalRow;
import mx.compendium.statistics.boundary.CitingTotals;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Say;

/** Totals of editions known only as totals, each with its source. */
@Named("figuresCited")
@RequestScoped
public class CitedBacking {

    @Inject
    Asked asked;

    @Inject
    Say say;

    @EJB
    CitingTotals totals;

    private List<CitedTotalRow> rows = List.of();
    private List<String> refused = List.of();

    @PostConstruct
    void read() {
        rows = totals.list();
        if (asked.attribute(TotalsUpload.REFUSED) instanceof List<?> violations) {
            refused = violations.stream()
                    .map(one -> say.violation((Violation) one))
                    .toList();
        }
    }

    /** What stands against the workbook that was just sent, each with its row; empty when nothing does. */
    public List<String> getRefused() {
        return refused;
    }

    public List<CitedTotalRow> getRows() {
        return rows;
    }
}
