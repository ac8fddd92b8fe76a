package mx.compendium.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mx.compendium.action.Standing;
import mx.compendium.action.boundary.ParticipationWatching;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.publication.ViewBar;
import mx.compendium.publication.ViewChart;
import mx.compendium.publication.boundary.ViewDrawing;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.MeasuredSum;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.boundary.DashboardReading;
import mx.compendium.web.action.FilterChoices;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.frame.PeriodSwitch;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** A period at a glance: everything on the page is of the reports the address lets through. */
@Named("figuresDashboard")
@RequestScoped
public class DashboardBacking {

    private static final int TONES = 5;
    private static final int SEEN = 8;
    private static final int ALL = Integer.MAX_VALUE;

    /** How many invited institutions stand so. */
    public record Count(Standing standing, String value) {}

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

    @EJB
    ViewDrawing drawing;

    @EJB
    ParticipationWatching watching;

    private String period = "";
    private @Nullable Dashboard dashboard;
    private @Nullable ViewAddress address;
    private @Nullable DashboardWords words;
    private @Nullable ViewBars bars;
    private @Nullable ViewGlance glance;
    private Map<String, Standing> standings = Map.of();
    private final Map<ViewChart, ChartList> charts = new EnumMap<>(ViewChart.class);

    @PostConstruct
    void read() {
        period = periods.getShown();
        address = ViewAddress.of(period, asked::parameter);
        dashboard = reading.dashboard(period, address.filter());
        words = new DashboardWords(dashboard, say);
        bars = new ViewBars(dashboard, say);
        glance = new ViewGlance(dashboard, address, say);
        standings = watching.standings(period);
    }

    public String getPeriod() {
        return period;
    }

    public Dashboard getSheet() {
        return Objects.requireNonNull(dashboard);
    }

    private ViewAddress address() {
        return Objects.requireNonNull(address);
    }

    private DashboardWords words() {
        return Objects.requireNonNull(words);
    }

    public @Nullable String value(String name) {
        return address().values().get(name);
    }

    public List<ViewChip> getChips() {
        return ViewChip.of(address(), choices, ViewAddress.DASHBOARD);
    }

    public boolean isNothing() {
        return getSheet().now().counts().total() == 0;
    }

    /** Code of the period it is compared with; null without one. */
    public @Nullable String getFormer() {
        return words().former().orElse(null);
    }

    public List<ViewFinding> getFindings() {
        return glance().findings();
    }

    public ViewGlance getGlance() {
        return glance();
    }

    private ViewGlance glance() {
        return Objects.requireNonNull(glance);
    }

    /** The rows of a chart, by its name. */
    public ChartList rows(String chart) {
        return charts.computeIfAbsent(ViewChart.valueOf(chart), this::read);
    }

    private ChartList read(ViewChart chart) {
        return switch (chart) {
            case OBJECTIVES -> ChartList.of(rows(chart, true, "objective"), ALL);
            case GROUPS -> ChartList.of(rows(chart, true, "group"), ALL);
            case TYPES -> ChartList.of(rows(chart, true, "type"), ALL);
            case TERRITORIES -> ChartList.of(rows(chart, false, "territory"), SEEN);
            case POPULATIONS -> ChartList.of(rows(chart, false, "population"), SEEN);
            case INSTITUTIONS -> ChartList.of(rows(chart, true, "institution"), SEEN);
            case STATES -> ChartList.of(ChartRows.of(bars(chart), null, this::government), SEEN);
        };
    }

    private List<ChartRow> rows(ViewChart chart, boolean shared, String name) {
        return ChartRows.of(
                bars(chart),
                shared ? words()::share : null,
                bar -> address().with(name, bar.key()).at(ViewAddress.SELECTION));
    }

    private String government(ViewBar bar) {
        return ViewBars.government(getSheet(), bar.key())
                .map(code -> address().with("institution", code).at(ViewAddress.SELECTION))
                .orElse("");
    }

    private List<ViewBar> bars(ViewChart chart) {
        return Objects.requireNonNull(bars).of(chart);
    }

    /** The map as a drawing within the page. */
    public String getMap() {
        return drawing.svg(getSheet(), ViewChart.STATES, bars(ViewChart.STATES));
    }

    public List<InstitutionGroup> getGroups() {
        return Arrays.asList(InstitutionGroup.values());
    }

    public List<HeatRow> getHeat() {
        Map<InstitutionGroup, Map<Integer, Long>> crossed =
                getSheet().now().counts().byGroupAndObjective();
        long most = crossed.values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        return getSheet().objectives().stream()
                .map(objective -> heat(objective, crossed, most))
                .toList();
    }

    private HeatRow heat(ObjectiveEntry objective, Map<InstitutionGroup, Map<Integer, Long>> crossed, long most) {
        ViewAddress its = address().with("objective", String.valueOf(objective.number()));
        List<HeatRow.Cell> cells = getGroups().stream()
                .map(group -> {
                    long value = crossed.getOrDefault(group, Map.of()).getOrDefault(objective.number(), 0L);
                    return new HeatRow.Cell(
                            say.value(group),
                            SpanishNumbers.whole(value),
                            (int) ((value * TONES + most - 1) / most),
                            its.with("group", group.name()).at(ViewAddress.SELECTION));
                })
                .toList();
        return new HeatRow(
                objective.number(),
                say.either(objective.shortName(), objective.shortNameEn()),
                cells,
                SpanishNumbers.whole(words().reportsOf(List.of(objective.number()))));
    }

    /** How the invited institutions stand that the view is about; the five sum to them. */
    public List<Count> getStandings() {
        List<Standing> theirs = getSheet().now().institutions().stream()
                .filter(this::isAskedFor)
                .map(InstitutionEntry::code)
                .map(standings::get)
                .filter(Objects::nonNull)
                .toList();
        return Standing.of(getSheet().now().period().source() != null).stream()
                .map(standing -> new Count(
                        standing,
                        SpanishNumbers.whole(
                                theirs.stream().filter(standing::equals).count())))
                .toList();
    }

    private boolean isAskedFor(InstitutionEntry one) {
        String institution = getSheet().filter().institution();
        InstitutionGroup group = getSheet().filter().group();
        return institution == null ? group == null || group == one.group() : institution.equals(one.code());
    }

    /** The largest sums. */
    public List<MeasuredSum> getMeasured() {
        return measured().limit(SEEN).toList();
    }

    public List<MeasuredSum> getMeasuredRest() {
        return measured().skip(SEEN).toList();
    }

    private Stream<MeasuredSum> measured() {
        return getSheet().now().measured().stream()
                .filter(sum -> !sum.isOutside())
                .sorted((one, other) -> Long.compare(other.total(), one.total()));
    }

    /** Measurements that are counted nowhere because their dates leave the period. */
    public long getOutside() {
        return getSheet().now().measured().stream()
                .filter(MeasuredSum::isOutside)
                .mapToLong(MeasuredSum::measurements)
                .sum();
    }

    /** A part of a sum by sex, or a dash where nobody reported it. */
    public String part(MeasuredSum sum, String part) {
        Long value = sum.parts().get(part);
        return value == null ? say.of("format.none") : SpanishNumbers.whole(value);
    }

    /** The same view over all periods. */
    public String getTrends() {
        return address().at(ViewAddress.TRENDS);
    }

    /** Where a chart is taken away from, as {@code svg} or {@code csv}. */
    public String chart(String chart, String format) {
        return address().at(ViewAddress.CHART + "." + format, "chart", chart);
    }
}
