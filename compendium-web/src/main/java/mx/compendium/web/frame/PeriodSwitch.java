package mx.compendium.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import mx.compendium.kernel.NotFound;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The period a page shows, by its address, and the others. */
@Named
@RequestScoped
public class PeriodSwitch {

    @Inject
    Asked asked;

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

    public @Nullable String getPresent() {
        return asked.parameter("period");
    }

    /** The period shown, or else the one that needs work: the earliest begun and not yet published. */
    public @Nullable String getCurrent() {
        String present = getPresent();
        return present != null ? present : atWork();
    }

    /**
     * The period whose figures are shown: that of the address, or else the newest that is sealed, or else the newest that began.
     *
     * @throws NotFound when there is none at all
     */
    public String getShown() {
        String present = getPresent();
        if (present != null && !present.isBlank()) {
            return present;
        }
        return rows.stream()
                .filter(one -> one.state() == PeriodState.SEALED || one.state() == PeriodState.PUBLISHED)
                .max(Comparator.comparing(PeriodRow::coverageStart))
                .or(() -> rows.stream().findFirst())
                .map(PeriodRow::code)
                .orElseThrow(() -> new NotFound("period"));
    }

    private @Nullable String atWork() {
        return rows.stream()
                .filter(one -> one.state() != PeriodState.PLANNED && one.state() != PeriodState.PUBLISHED)
                .filter(one -> !one.terms().takenOver())
                .min(Comparator.comparing(PeriodRow::coverageStart))
                .or(() -> rows.stream().findFirst())
                .map(PeriodRow::code)
                .orElse(null);
    }

    public String address(PeriodRow period) {
        return asked.getPath() + "?period=" + period.code();
    }
}
