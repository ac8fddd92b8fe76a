package mx.compendium.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.statistics.TrendPoint;
import mx.compendium.statistics.TrendSource;
import mx.compendium.statistics.boundary.DashboardReading;
import mx.compendium.web.action.FilterChoices;
import mx.compendium.web.chart.BarWidth;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.frame.PeriodSwitch;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** The view of the address in every period, with what sets each apart from the one before. */
@Named("figuresTrends")
@RequestScoped
public class TrendsBacking {

    @Inject
    Asked asked;

    @Inject
    Say say;

    @Inject
    FilterChoices choices;

    @Inject
    PeriodSwitch periods;

    @EJB
    DashboardReading reading;

    private @Nullable ViewTrend trend;
    private @Nullable ViewAddress address;
    private String period = "";

    @PostConstruct
    void read() {
        period = periods.getShown();
        address = ViewAddress.of(period, asked::parameter);
        trend = new ViewTrend(reading.trend(address.filter()), List.of(), say);
    }

    private ViewTrend trend() {
        return Objects.requireNonNull(trend);
    }

    public String getPeriod() {
        return period;
    }

    public List<TrendPoint> getPoints() {
        return trend().points();
    }

    public String getFinding() {
        return trend().title();
    }

    public List<ViewChip> getChips() {
        return ViewChip.of(address(), choices, ViewAddress.TRENDS);
    }

    /** The view in that period; a period of which only totals are known has none. */
    public @Nullable String view(TrendPoint point) {
        return point.kind() == TrendSource.CITED
                ? null
                : address().in(point.code()).at(ViewAddress.DASHBOARD);
    }

    public String number(@Nullable Long value) {
        return value == null ? say.of("format.none") : SpanishNumbers.whole(value);
    }

    public String width(TrendPoint point) {
        return BarWidth.of(Objects.requireNonNullElse(point.reports(), 0L), trend().most());
    }

    /** What sets a period apart from the one before it, in whole sentences. */
    public List<String> changes(TrendPoint point) {
        return trend().changes(point);
    }

    /** Where the chart is taken away from, as a table. */
    public String getTake() {
        return address().at(ViewAddress.CHART + ".csv", "chart", ChartDownload.TREND);
    }

    private ViewAddress address() {
        return Objects.requireNonNull(address);
    }
}
