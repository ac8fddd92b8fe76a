package mx.compendium.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.statistics.CitedTotalRow;
import mx.compendium.statistics.boundary.CitingTotals;

/** Totals of editions known only as totals, each with its source. */
@Named("figuresCited")
@RequestScoped
public class CitedBacking {

    @EJB
    CitingTotals totals;

    private List<CitedTotalRow> rows = List.of();

    @PostConstruct
    void read() {
        rows = totals.list();
    }

    public List<CitedTotalRow> getRows() {
        return rows;
    }
}
