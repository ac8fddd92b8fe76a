package mx.compendium.web.action;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mx.compendium.statistics.OwnPeriod;
import mx.compendium.statistics.boundary.OwnHistoryReading;

/** What the caller's institution has in each period. */
@Named("actionHistory")
@RequestScoped
public class HistoryBacking {

    @EJB
    OwnHistoryReading reading;

    private List<OwnPeriod> periods = List.of();

    @PostConstruct
    void read() {
        periods = reading.own();
    }

    public List<OwnPeriod> getPeriods() {
        return periods;
    }

    /** Of the period with most. */
    public String width(OwnPeriod period) {
        long most = periods.stream().mapToLong(OwnPeriod::reports).max().orElse(1);
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * period.reports() / Math.max(1, most));
    }

    public String objectives(OwnPeriod period) {
        return period.objectives().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
