package mx.compendium.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.statistics.TrendPoint;
import mx.compendium.statistics.TrendSource;
import mx.compendium.statistics.boundary.DashboardReading;
import mx.compendium.web.action.FilterChoices;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.frame.PeriodSwitch;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** The view of the address in every period, with what sets each apart from the one before. */
@Named("figuresTrends")
@RequestScoped
public class TrendsBacking {

    private static final int A_YEAR = 12;
    private static final int NAMED = 6;

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

    private List<TrendPoint> points = List.of();
    private @Nullable ViewAddress address;
    private String period = "";

    @PostConstruct
    void read() {
        period = periods.getShown();
        address = ViewAddress.of(period, asked::parameter);
        points = reading.trend(address.filter());
    }

    public String getPeriod() {
        return period;
    }

    public List<TrendPoint> getPoints() {
        return points;
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

    /** Of the longest bar. */
    public String width(TrendPoint point) {
        long most = points.stream()
                .map(TrendPoint::reports)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        long value = Objects.requireNonNullElse(point.reports(), 0L);
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * value / Math.max(1, most));
    }

    /** What sets a period apart from the one before it, in whole sentences. */
    public List<String> changes(TrendPoint point) {
        List<String> changes = new ArrayList<>();
        if (point.months() != A_YEAR) {
            changes.add(say.of("figures.trends.months", point.months()));
        }
        if (!point.joined().isEmpty()) {
            changes.add(say.of("figures.trends.joined", point.joined().size(), named(point.joined())));
        }
        if (!point.left().isEmpty()) {
            changes.add(say.of("figures.trends.left", point.left().size(), named(point.left())));
        }
        if (point.otherRounding()) {
            changes.add(say.of("figures.trends.rounding"));
        }
        return changes;
    }

    private String named(List<String> names) {
        String first = String.join("; ", names.stream().limit(NAMED).toList());
        return names.size() > NAMED ? say.of("figures.trends.and-more", first, names.size() - NAMED) : first;
    }

    private ViewAddress address() {
        return Objects.requireNonNull(address);
    }
}
