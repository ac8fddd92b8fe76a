package mx.compendium.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.compendium.publication.ChartForm;
import mx.compendium.publication.ViewChart;
import mx.compendium.publication.boundary.ViewDrawing;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.MeasuredSum;
import mx.compendium.web.action.FilterChoices;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.frame.PeriodSwitch;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** A period at a glance: everything on the page is of the reports the address lets through. */
@Named("figuresDashboard")
@RequestScoped
public class DashboardBacking {

    private static final int SEEN = 8;

    @Inject
    Asked asked;

    @Inject
    Say say;

    @Inject
    FilterChoices choices;

    @Inject
    PeriodSwitch periods;

    @Inject
    ViewReading reading;

    @EJB
    ViewDrawing drawing;

    private String period = "";
    private @Nullable ShownView view;
    private @Nullable ViewGlance glance;
    private List<SumRow> measured = List.of();
    private final Map<ViewChart, ChartList> charts = new EnumMap<>(ViewChart.class);

    @PostConstruct
    void read() {
        period = periods.getShown();
        view = reading.read(period, asked::parameter);
        glance = new ViewGlance(getSheet(), address(), say);
        measured = MeasuredSums.rows(getSheet(), say);
    }

    public String getPeriod() {
        return period;
    }

    private ShownView view() {
        return Objects.requireNonNull(view);
    }

    public Dashboard getSheet() {
        return view().dashboard();
    }

    private ViewAddress address() {
        return view().address();
    }

    public @Nullable String value(String name) {
        return address().values().get(name);
    }

    public List<ViewChip> getChips() {
        return ViewChip.of(address(), choices, ViewAddress.DASHBOARD);
    }

    /** What narrows the view, for the way to other periods. */
    public String getNarrowing() {
        return address().narrowing();
    }

    /** What of the filters meets nobody in this period, in sentences. */
    public List<String> getAbsences() {
        return new ViewAbsence(getSheet(), say).sentences(code -> choices.word("institution", code));
    }

    public boolean isNothing() {
        return getSheet().now().counts().total() == 0;
    }

    /** Code of the period it is compared with; null without one. */
    public @Nullable String getFormer() {
        return new DashboardWords(getSheet(), say).former().orElse(null);
    }

    public ViewGlance getGlance() {
        return Objects.requireNonNull(glance);
    }

    /** What a chart shows, by its name. */
    public String title(String chart) {
        return view().title(ViewChart.valueOf(chart));
    }

    /** What it counts. */
    public String caption(String chart) {
        return view().caption(ViewChart.valueOf(chart));
    }

    /** Its rows. */
    public ChartList rows(String chart) {
        return charts.computeIfAbsent(ViewChart.valueOf(chart), new ViewRows(view(), say)::of);
    }

    /** Where it is taken away from, as a table. */
    public String take(String chart) {
        return address().at(ViewAddress.CHART + ".csv", "chart", chart);
    }

    /**
     * The map as a drawing within the page.
     *
     * @param outlines address of the drawing of the entities
     */
    public String map(String outlines) {
        return drawing.country(
                period,
                new ChartForm.Country(view().bars(ViewChart.STATES), getSheet().states()),
                outlines);
    }

    public List<HeatRow> getHeat() {
        return new ViewHeat(view().grid(), getSheet().objectives(), address(), say).rows();
    }

    /** The largest sums. */
    public List<SumRow> getMeasured() {
        return measured.stream().limit(SEEN).toList();
    }

    public List<SumRow> getMeasuredRest() {
        return measured.stream().skip(SEEN).toList();
    }

    public List<String> getMeasuredHeads() {
        return MeasuredSums.heads(say);
    }

    /** Measurements that are counted nowhere because their dates leave the period. */
    public long getOutside() {
        return getSheet().now().measured().stream()
                .filter(MeasuredSum::isOutside)
                .mapToLong(MeasuredSum::measurements)
                .sum();
    }

    /** As one printed page. */
    public String getPaper() {
        return address().at(ViewAddress.PAPER);
    }

    /** Before an audience. */
    public String getPresentation() {
        return address().at(ViewAddress.PRESENT);
    }

    /** The same view over all periods. */
    public String getTrends() {
        return address().at(ViewAddress.TRENDS);
    }
}
