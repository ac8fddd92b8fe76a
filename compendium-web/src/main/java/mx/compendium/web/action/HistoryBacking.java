package mx.compendium.web.action;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.statistics.OwnPeriod;
import mx.compendium.statistics.boundary.OwnHistoryReading;
import mx.compendium.web.chart.BarWidth;
import mx.compendium.web.text.Say;

/** What the caller's institution has in each period. */
@Named("actionHistory")
@RequestScoped
public class HistoryBacking {

    @Inject
    Say say;

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

    public String getFinding() {
        return new OwnCourse(periods, say).title();
    }

    /** Of the period with most. */
    public String width(OwnPeriod period) {
        return BarWidth.of(
                period.reports(),
                periods.stream().mapToLong(OwnPeriod::reports).max().orElse(1));
    }

    public String objectives(OwnPeriod period) {
        return OwnCourse.objectives(period);
    }
}
