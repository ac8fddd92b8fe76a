package mx.compendium.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.boundary.PeriodAdministration;

/** All periods. */
@Named("periodList")
@RequestScoped
public class ListBacking {

    @EJB
    PeriodAdministration periods;

    private List<PeriodRow> rows = List.of();

    @PostConstruct
    void read() {
        rows = periods.list();
    }

    public List<PeriodRow> getRows() {
        return rows;
    }
}
