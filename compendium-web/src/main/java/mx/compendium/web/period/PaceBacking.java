package mx.compendium.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToLongFunction;
import mx.compendium.action.Standing;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.review.Pace;
import mx.compendium.review.PaceDay;
import mx.compendium.review.PaceRow;
import mx.compendium.review.boundary.PaceReading;
import mx.compendium.web.chart.BarWidth;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** How a period advances over the days to its deadline, and with whom the reports lie. */
@Named("periodPace")
@RequestScoped
public class PaceBacking {

    @Inject
    Asked asked;

    @Inject
    Say say;

    @EJB
    PaceReading reading;

    @EJB
    PeriodAdministration periods;

    private @Nullable PeriodRow period;
    private @Nullable Pace pace;

    @PostConstruct
    void read() {
        period = periods.row(asked.required("period"));
        pace = reading.of(period.code());
    }

    public PeriodRow getPeriod() {
        return Objects.requireNonNull(period);
    }

    public Pace getPace() {
        return Objects.requireNonNull(pace);
    }

    /** How many institutions have delivered; or that it is not recorded. */
    public String getInstitutions() {
        return delivered(PaceDay::institutions);
    }

    /** How many reports they delivered; or that it is not recorded. */
    public String getReports() {
        return delivered(PaceDay::reports);
    }

    private String delivered(ToLongFunction<PaceDay> of) {
        List<PaceDay> days = getPace().days();
        long now = days.isEmpty() ? 0 : of.applyAsLong(days.get(days.size() - 1));
        return getPace().broughtIn() ? say.value(Standing.UNRECORDED) : say.number(now);
    }

    /** Of all invited. */
    public String width(PaceDay day) {
        return BarWidth.of(day.institutions(), getPace().invited());
    }

    public String getDaysTitle() {
        return charts().daysTitle();
    }

    public String getRowsTitle() {
        return charts().rowsTitle();
    }

    private PaceCharts charts() {
        return new PaceCharts(getPeriod(), getPace(), say);
    }

    public long getWaiting() {
        return sum(PaceRow::waiting);
    }

    public long getReturned() {
        return sum(PaceRow::returned);
    }

    private long sum(ToLongFunction<PaceRow> of) {
        return getPace().rows().stream().mapToLong(of).sum();
    }

    /** Days with one decimal, or a dash. */
    public String days(@Nullable Double days) {
        return days == null ? say.of("format.none") : String.format(Locale.ROOT, "%.1f", days);
    }
}
