package mx.compendium.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.compendium.publication.ChartForm;
import mx.compendium.publication.ViewChart;
import mx.compendium.publication.boundary.ViewDrawing;
import mx.compendium.statistics.Dashboard;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** A view before an audience: one finding with its chart on each screen; which one stands in the address. */
@Named("figuresPresent")
@RequestScoped
public class PresentBacking {

    private static final String SCREEN = "screen";

    /** Charts that have something to show; the numbers stand on the first screen, before them. */
    private static final List<ViewChart> CHARTS = List.of(
            ViewChart.OBJECTIVES,
            ViewChart.GROUPS,
            ViewChart.TYPES,
            ViewChart.CROSSED,
            ViewChart.STATES,
            ViewChart.TERRITORIES,
            ViewChart.POPULATIONS,
            ViewChart.TIMELINESS,
            ViewChart.INSTITUTIONS);

    @Inject
    Asked asked;

    @Inject
    Say say;

    @Inject
    ViewReading reading;

    @EJB
    ViewDrawing drawing;

    private @Nullable ShownView view;
    private List<ViewChart> charts = List.of();
    private int screen;

    @PostConstruct
    void read() {
        ShownView shown = reading.read(asked.required("period"), asked::parameter);
        view = shown;
        charts = CHARTS.stream().filter(chart -> isShowing(shown, chart)).toList();
        screen = Math.min(Screens.number(asked.parameter(SCREEN)), getCount());
    }

    private static boolean isShowing(ShownView view, ViewChart chart) {
        boolean something = view.dashboard().now().counts().total() > 0;
        return chart == ViewChart.CROSSED ? something : !view.bars(chart).isEmpty() && something;
    }

    private ShownView view() {
        return Objects.requireNonNull(view);
    }

    public Dashboard getSheet() {
        return view().dashboard();
    }

    public String getPeriod() {
        return getSheet().now().period().code();
    }

    public @Nullable String getFormer() {
        return new DashboardWords(getSheet(), say).former().orElse(null);
    }

    /** Of the view, in words. */
    public String getWhere() {
        Stream<String> title = Stream.of(say.of("figures.dashboard.title", getPeriod()));
        return String.join(
                " · ", Stream.concat(title, view().filters().stream()).toList());
    }

    /** From 1. */
    public int getScreen() {
        return screen;
    }

    public int getCount() {
        return charts.size() + 1;
    }

    /** The name of the chart on this screen; null on the first, which shows the numbers. */
    public @Nullable String getChart() {
        return screen == 1 ? null : charts.get(screen - 2).name();
    }

    /** Whether the bars of two periods stand on this screen. */
    public boolean isPaired() {
        String chart = getChart();
        return chart != null
                && !chart.equals(ViewChart.STATES.name())
                && view().bars(ViewChart.valueOf(chart)).stream().anyMatch(bar -> bar.former() != null);
    }

    public String getFinding() {
        String chart = getChart();
        return chart == null ? say.of("figures.present.numbers", getPeriod()) : view().title(ViewChart.valueOf(chart));
    }

    public String getCaption() {
        String chart = getChart();
        return chart == null ? view().source() : view().caption(ViewChart.valueOf(chart));
    }

    public List<ViewFinding> getNumbers() {
        return new ViewGlance(getSheet(), view().address(), say).getFindings();
    }

    /** As many rows as a screen takes. */
    public ChartList getRows() {
        return new ViewRows(view(), say).of(ViewChart.valueOf(Objects.requireNonNull(getChart())));
    }

    public List<HeatRow> getHeat() {
        return new ViewHeat(view().grid(), getSheet().objectives(), view().address(), say).rows();
    }

    public String map(String outlines) {
        return drawing.country(
                getPeriod(),
                new ChartForm.Country(view().bars(ViewChart.STATES), getSheet().states()),
                outlines);
    }

    /** Null on the first. */
    public @Nullable String getBefore() {
        return screen == 1 ? null : at(screen - 1);
    }

    /** Null on the last. */
    public @Nullable String getNext() {
        return screen == getCount() ? null : at(screen + 1);
    }

    /** Back to the page of the view. */
    public String getLeave() {
        return view().address().at(ViewAddress.DASHBOARD);
    }

    /** Every screen by its number. */
    public List<String> getAll() {
        List<String> all = new ArrayList<>();
        for (int number = 1; number <= getCount(); number++) {
            all.add(at(number));
        }
        return all;
    }

    private String at(int number) {
        return view().address().at(ViewAddress.PRESENT, SCREEN, String.valueOf(number));
    }
}
